const Handlebars = require('handlebars');

Handlebars.registerHelper('link', (text, url) => {
  const html = `<a href="${url}">${text}</a>`;
  return new Handlebars.SafeString(html); // finding
});
