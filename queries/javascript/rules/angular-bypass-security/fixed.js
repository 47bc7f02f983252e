import { SecurityContext } from '@angular/core';

export class Article {
  constructor(sanitizer) {
    this.sanitizer = sanitizer;
  }

  show(article) {
    this.body = this.sanitizer.sanitize(SecurityContext.HTML, article.body);
  }

  context() {
    return SecurityContext.HTML;
  }
}
