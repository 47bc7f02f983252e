const express = require('express');
const serialize = require('node-serialize');
const yaml = require('js-yaml');

const app = express();
app.use(express.json());

app.get('/cart', (req, res) => res.json(JSON.parse(req.cookies.cart)));
app.post('/timetable', (req, res) => res.json(yaml.load(req.body.text)));
app.post('/core', (req, res) => res.json(yaml.load(req.body.text, { schema: yaml.CORE_SCHEMA })));
app.post('/out', (req, res) => res.end(serialize.serialize(req.body)));

const EMPTY = serialize.unserialize('{"items":[]}');
module.exports = { app, EMPTY };
