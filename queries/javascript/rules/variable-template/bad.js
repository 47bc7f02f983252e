const handlebars = require('handlebars');
const _ = require('lodash');

function letter(customer) {
  return handlebars.compile(customer.letter)(customer); // finding
}

function line(settings, data) {
  return _.template(settings.line)(data); // finding
}

module.exports = { letter, line };
