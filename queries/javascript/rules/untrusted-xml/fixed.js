const express = require('express');
const libxmljs = require('libxmljs');

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/orders', (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noent: false });
  res.send(doc.root().name());
});

const OPTIONS = { noent: true, nonet: true };
const parse = (text) => libxmljs.parseXmlString(text, OPTIONS); // finding
app.post('/upload', (req, res) => {
  const text = req.files.order.data.toString('utf8');
  res.json({ ok: parse(text).errors.length === 0 });
});
