const handlebars = require('handlebars');
const nunjucks = require('nunjucks');

nunjucks.configure('views', { autoescape: true });
const escapeMarkup = false;

function letter(source, data) {
  return handlebars.compile(source, { strict: true })(data);
}

module.exports = { letter, escapeMarkup };
