const fs = require('fs');
const express = require('express');
const xml2json = require('xml2json');
const { XMLParser } = require('fast-xml-parser');

const app = express();
const MENU = xml2json.toJson(fs.readFileSync('menu.xml', 'utf8'));

app.post('/orders', (req, res) => {
  res.json(new XMLParser({ processEntities: false }).parse(req.body));
});

app.get('/menu', (req, res) => res.send(MENU));
