const fs = require('fs');
const ejs = require('ejs');
const handlebars = require('handlebars');

const LETTER = handlebars.compile('Dear {{name}},');
const page = handlebars.compile(fs.readFileSync('page.hbs', 'utf8'));

module.exports = (customer) => ejs.renderFile('letter.ejs', { customer, LETTER, page });
