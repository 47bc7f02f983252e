const express = require('express');
const xpath = require('xpath');
const { users } = require('./users');

const app = express();
const PATHS = { names: '//user/name', hashes: '//user/hash' };

app.post('/login', (req, res) => {
  const find = xpath.parse('//user[name=$name]');
  res.json({ ok: find.select({ node: users, variables: { name: req.body.name } }).length === 1 });
});
app.get('/page', (req, res) => res.json(xpath.select(`//user[${Number(req.query.n)}]`, users)));
app.get('/known', (req, res) => res.json(xpath.select(PATHS[req.query.what] ?? PATHS.names, users)));
app.get('/map', (req, res) => res.json(new Map().get(`/users/${req.query.id}`)));
