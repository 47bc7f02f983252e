const express = require('express');
const Product = require('./models/product');

const app = express();

app.get('/products', async (req, res) => {
  const products = await Product.find({ name: new RegExp(req.query.name, 'i') }); // finding
  res.json(products);
});

app.get('/lines', (req, res) => {
  const starts = new RegExp(`^${req.query.start}`); // finding
  res.json(req.app.locals.lines.filter((line) => starts.test(line)));
});

app.post('/words', (req, res) => {
  const word = RegExp('\\b' + req.body.word); // finding
  const whole = new RegExp('^' + req.body.word + '$'); // finding
  res.json(req.app.locals.words.filter((entry) => word.test(entry) || whole.test(entry)));
});

module.exports = app;
