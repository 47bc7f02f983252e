import { SecurityContext } from '@angular/core';

export class Article {
  constructor(sanitizer) {
    this.sanitizer = sanitizer;
  }

  show(article) {
    this.body = this.sanitizer.bypassSecurityTrustHtml(article.body); // finding
  }

  context() {
    return SecurityContext.HTML;
  }
}
