const express = require('express');
const jwt = require('jsonwebtoken');
const { decode } = require('jsonwebtoken');

const app = express();

app.use((req, res, next) => {
  const token = (req.get('authorization') ?? '').replace(/^Bearer /, '');
  req.user = jwt.decode(token); // finding
  next();
});

app.get('/admin', (req, res) => {
  const claims = decode(req.cookies.token); // finding
  if (claims?.role !== 'admin') {
    return res.sendStatus(403);
  }
  return res.json({ secretPlans: true });
});

app.use('/socket', (req, res, next) => {
  res.locals.account = decode(req.query.token); // finding
  next();
});

module.exports = app;
