const express = require('express');

const app = express();
const allowed = new Set(['https://app.example.com']);

// Asked first.
app.use((req, res, next) => {
  if (allowed.has(req.headers.origin)) {
    res.header('Access-Control-Allow-Origin', req.headers.origin);
    res.header('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

// One origin.
app.use('/app', (req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.example.com');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

// Public, without cookies.
app.use('/public', (req, res, next) => {
  res.header('Access-Control-Allow-Origin', '*');
  res.header('Vary', 'Origin');
  next();
});
app.use('/open', (req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  res.header('Access-Control-Allow-Credentials', 'false');
  next();
});

// Chosen from a list.
app.use('/chosen', (req, res, next) => {
  const origin = allowed.has(req.get('origin')) ? req.get('origin') : 'null';
  res.header('Access-Control-Allow-Origin', origin);
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

module.exports = app;
