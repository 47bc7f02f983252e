const handlebars = require('handlebars');
const nunjucks = require('nunjucks');
const Sqrl = require('squirrelly');

nunjucks.configure('views', { autoescape: true });
Sqrl.autoEscaping(true);

function letter(source, data) {
  const template = handlebars.compile(source, { noEscape: true }); // finding
  return template(data);
}

function setUp(engine) {
  engine.escapeMarkup = true;
}

module.exports = { letter, setUp };
