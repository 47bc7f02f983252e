const express = require('express');

const app = express();

app.get('/profile', (req, res) => res.render('profile', { name: req.query.name, page: Number(req.query.page) }));
app.get('/mine', (req, res) => res.render('profile', req.user));
app.get('/static', (req, res) => {
  const data = { title: 'Static' };
  res.render('static', data);
});
