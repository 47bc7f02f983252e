const xpath = require('xpath');

const BY_NAME = xpath.parse('//member[name=$name]/mail/text()');

function member(document, name) {
  return BY_NAME.select({ node: document, variables: { name } });
}

function nth(document, position) {
  return xpath.select(`//member[${Number(position)}]`, document);
}

function all(document, element) {
  return xpath.select(`//${element}`, document);
}

module.exports = { member, nth, all };
