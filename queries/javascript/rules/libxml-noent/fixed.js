const fs = require('fs');
const libxmljs = require('libxmljs');
const { parseXml: parse } = require('libxmljs2');

function importOrders(file) {
  const text = fs.readFileSync(file, 'utf8');
  const document = libxmljs.parseXml(text, { noent: false, noblanks: true });
  return document.get('//customer').text();
}

async function total(store, key) {
  const invoice = parse(await store.get(key), {
    noent: false,
    nonet: true,
  });
  return invoice.get('//total').text();
}

function read(text) {
  return libxmljs.parseXmlString(text, { replaceEntities: false }).root();
}

function products(parser, upload) {
  return parser.parseXmlString(upload.data, { noent: false });
}

module.exports = { importOrders, total, read, products };
