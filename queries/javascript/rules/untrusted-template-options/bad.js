const express = require('express');

const app = express();
app.use(express.json());

app.get('/profile', (req, res) => {
  res.render('profile', req.query); // finding
});

app.post('/order', (req, res) => {
  const data = req.body;
  data.day = 'Monday';
  res.render('order', data); // finding
});

app.post('/card', (req, res) => {
  res.render('card', { title: 'Card', ...req.body }); // finding
});
