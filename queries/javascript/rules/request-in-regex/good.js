const express = require('express');
const { escapeRegExp } = require('lodash');

const app = express();
const KINDS = { digits: /^\d+$/, letters: /^[a-z]+$/ };

// Escaped.
app.get('/a', (req, res) => {
  const pattern = new RegExp(escapeRegExp(req.query.name), 'i');
  res.json(req.app.locals.names.filter((name) => pattern.test(name)));
});
app.get('/b', (req, res) => {
  const pattern = new RegExp(`^${escapeRegExp(req.query.name)}`);
  res.json(req.app.locals.names.filter((name) => pattern.test(name)));
});

// No pattern at all, or one of our own.
app.get('/c', (req, res) => res.json(req.app.locals.names.filter((name) => name.includes(req.query.name))));
app.get('/d', (req, res) => res.json(KINDS[req.query.kind]?.test(req.query.text) ?? false));
app.get('/e', (req, res) => res.json(new RegExp('^[a-z]+$').test(req.query.text)));

// The flags, and another constructor.
app.get('/f', (req, res) => res.json(new RegExp('x', req.query.flags).flags));
const search = (Pattern, req) => new Pattern(req.query.name);

module.exports = { app, search };
