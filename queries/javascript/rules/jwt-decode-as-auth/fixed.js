const express = require('express');
const jwt = require('jsonwebtoken');
const { decode } = require('jsonwebtoken');

const app = express();

app.use((req, res, next) => {
  const token = (req.get('authorization') ?? '').replace(/^Bearer /, '');
  req.user = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
  next();
});

app.get('/admin', (req, res) => {
  const claims = jwt.verify(req.cookies.token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
  if (claims?.role !== 'admin') {
    return res.sendStatus(403);
  }
  return res.json({ secretPlans: true });
});

app.use('/socket', (req, res, next) => {
  res.locals.account = jwt.verify(req.query.token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
  next();
});

module.exports = app;
