const xpath = require('xpath');

function member(document, name) {
  return xpath.select(`//member[name='${name}']/mail/text()`, document); // finding
}

function byCity(city) {
  return xpath.parse("//member[contains(city, '" + city + "')]"); // finding
}

module.exports = { member, byCity };
