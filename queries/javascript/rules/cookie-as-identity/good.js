const express = require('express');
const app = express();

app.get('/profile/:id', (req, res) => {
  if (req.session.user === req.params.id) {
    res.json(profiles.get(req.params.id));
  }
});

app.post('/save', (req, res) => {
  if (req.cookies.csrf !== req.body.csrf) return res.sendStatus(403);
  if (req.cookies.theme === 'dark') res.locals.dark = true;
  res.sendStatus(204);
});
