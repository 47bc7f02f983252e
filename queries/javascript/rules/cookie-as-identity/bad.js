const express = require('express');
const app = express();

app.get('/profile/:id', (req, res) => {
  if (req.cookies.user === req.params.id) { // finding
    res.json(profiles.get(req.params.id));
  }
});

app.get('/admin', (req, res) => {
  if (req.cookies['role'] !== 'admin') { // finding
    return res.sendStatus(403);
  }
  res.json(statistics());
});
