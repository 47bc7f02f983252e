const express = require('express');

const app = express();

app.get('/file/:name', (req, res) => {
  if (req.params.name.includes('..')) return res.sendStatus(400);
  return res.sendFile('/srv/files/' + req.params.name);
});
app.get('/text', (req, res) => {
  const name = String(req.query.name);
  if (name.includes('..')) return res.sendStatus(400);
  return res.json({ name });
});
app.get('/list', (req, res) => {
  if (Array.isArray(req.query.ids)) return res.json(req.query.ids.slice(0, 10));
  return res.json([]);
});
app.get('/header', (req, res) => res.json(req.headers.accept.includes('html')));
