const express = require('express');
const xpath = require('xpath');
const libxmljs = require('libxmljs');
const { users, root } = require('./users');

const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  const found = xpath.select(`//user[name='${req.body.name}' and hash='${req.body.hash}']`, users); // finding
  res.json({ ok: found.length === 1 });
});

app.get('/expression', (req, res) => {
  const expression = req.query.path;
  res.json({ count: xpath.select1(expression, users) }); // finding
});

const byId = (id) => "//order[@id='" + id + "']";
app.get('/orders/:id', (req, res) => {
  const select = xpath.useNamespaces({ o: 'urn:orders' });
  res.send(String(select(byId(req.params.id), root))); // finding
});

app.get('/titles', (req, res) => {
  const doc = libxmljs.parseXml('<books/>');
  res.json(doc.find(`//book[author='${req.query.author}']`).length); // finding
});
