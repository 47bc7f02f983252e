const handlebars = require('handlebars');
const nunjucks = require('nunjucks');
const Sqrl = require('squirrelly');

nunjucks.configure('views', { autoescape: false }); // finding
Sqrl.autoEscaping(false); // finding

function letter(source, data) {
  const template = handlebars.compile(source, { noEscape: true }); // finding
  return template(data);
}

function setUp(engine) {
  engine.escapeMarkup = false; // finding
}

module.exports = { letter, setUp };
