const fs = require('fs');
const libxmljs = require('libxmljs');
const { parseXml: parse } = require('libxmljs2');

function importOrders(file) {
  const text = fs.readFileSync(file, 'utf8');
  const document = libxmljs.parseXml(text, { noent: true, noblanks: true }); // finding
  return document.get('//customer').text();
}

async function total(store, key) {
  const invoice = parse(await store.get(key), { // finding
    noent: true,
    nonet: true,
  });
  return invoice.get('//total').text();
}

function read(text) {
  return libxmljs.parseXmlString(text, { replaceEntities: true }).root(); // finding
}

function products(parser, upload) {
  return parser.parseXmlString(upload.data, { noent: true }); // finding
}

module.exports = { importOrders, total, read, products };
