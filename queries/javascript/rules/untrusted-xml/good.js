const express = require('express');
const libxmljs = require('libxmljs');
const { parseStringPromise } = require('xml2js');

const app = express();
app.use(express.text({ type: 'application/xml' }));

app.post('/orders', (req, res) => res.send(libxmljs.parseXml(req.body).root().name()));
app.post('/off', (req, res) => res.send(libxmljs.parseXml(req.body, { noent: false }).root().name()));
app.post('/blanks', (req, res) => res.send(libxmljs.parseXml(req.body, { noblanks: true }).root().name()));
app.post('/js', async (req, res) => res.json(await parseStringPromise(req.body)));
