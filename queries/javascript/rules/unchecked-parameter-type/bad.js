const express = require('express');
const fs = require('node:fs');

const app = express();

app.get('/file', (req, res) => {
  if (req.query.name.includes('..')) return res.sendStatus(400); // finding
  return fs.readFile('/srv/files/' + req.query.name, (error, data) => (error ? res.sendStatus(404) : res.send(data)));
});

app.get('/page', (req, res) => {
  const { path: wanted } = req.query;
  if (wanted.indexOf('/') !== -1) return res.sendStatus(400); // finding
  return res.json({ wanted });
});
