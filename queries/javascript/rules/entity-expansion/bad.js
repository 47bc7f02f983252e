const express = require('express');
const expat = require('node-expat');
const xml2json = require('xml2json');

const app = express();

app.post('/orders', (req, res) => {
  const parser = new expat.Parser('UTF-8');
  parser.on('startElement', (name) => res.write(name));
  parser.write(req.body.order); // finding
  res.end();
});

app.post('/convert', (req, res) => {
  res.send(xml2json.toJson(req.body)); // finding
});
