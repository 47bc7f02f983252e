import DOMPurify from 'dompurify';

const RULE = '<hr class="thin">';

export class Article {
  constructor(sanitizer) {
    this.sanitizer = sanitizer;
    this.rule = sanitizer.bypassSecurityTrustHtml(RULE);
  }

  show(article) {
    this.body = this.sanitizer.bypassSecurityTrustHtml(DOMPurify.sanitize(article.body));
  }
}
