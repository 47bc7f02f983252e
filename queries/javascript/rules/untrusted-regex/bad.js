const express = require('express');

const app = express();
app.use(express.json());
const NAMES = ['anna', 'berta'];

app.get('/names', (req, res) => {
  const pattern = new RegExp(req.query.text, 'i'); // finding
  res.json(NAMES.filter((name) => pattern.test(name)));
});

const wrap = (text) => '^' + text + '.*$';
app.post('/search', (req, res) => {
  const found = new RegExp(wrap(req.body.prefix)); // finding
  res.json({ found: NAMES.some((name) => found.test(name)) });
});

app.get('/keys', (req, res) => {
  const { key } = req.query;
  res.json(RegExp(`\\b${key}=(.*)`).exec('a=1')); // finding
});
