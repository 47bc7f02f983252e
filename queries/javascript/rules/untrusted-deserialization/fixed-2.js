const express = require('express');
const serialize = require('node-serialize');
const funcster = require('funcster');
const yaml = require('js-yaml');

const app = express();
app.use(express.json());

app.get('/cart', (req, res) => {
  const stored = Buffer.from(req.cookies.cart, 'base64').toString();
  const cart = JSON.parse(stored);
  res.json({ items: cart.items.length });
});

app.post('/rules', (req, res) => {
  const chosen = req.body.rules ?? {};
  res.json({ count: Object.keys(funcster.deepDeserialize(chosen)).length }); // finding
});

const schema = yaml.DEFAULT_FULL_SCHEMA;
const read = (text) => yaml.load(text, { schema }); // finding
app.post('/timetable', (req, res) => res.json({ days: read(req.body.text).days }));

exports.handler = async (event) => {
  const { jobs } = JSON.parse(event.body);
  return { statusCode: 200, body: String(jobs.length) };
};
