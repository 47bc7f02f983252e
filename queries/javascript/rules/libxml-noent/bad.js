const express = require('express');
const libxmljs = require('libxmljs');
const { parseXml: parse } = require('libxmljs2');

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/orders', (req, res) => {
  const document = libxmljs.parseXml(req.body, { noent: true, noblanks: true }); // finding
  res.json({ customer: document.get('//customer').text() });
});

app.post('/invoices', (req, res) => {
  const invoice = parse(req.body, { // finding
    noent: true,
    nonet: true,
  });
  res.json({ total: invoice.get('//total').text() });
});

function read(text) {
  return libxmljs.parseXmlString(text, { replaceEntities: true }).root(); // finding
}

module.exports = { app, read };
