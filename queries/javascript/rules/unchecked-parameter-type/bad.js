const express = require('express');

const app = express();

app.get('/file', (req, res) => {
  if (req.query.name.includes('..')) return res.sendStatus(400); // finding
  return res.sendFile('/srv/files/' + req.query.name);
});

app.get('/page', (req, res) => {
  const { path: wanted } = req.query;
  if (wanted.indexOf('/') !== -1) return res.sendStatus(400); // finding
  return res.json({ wanted });
});
