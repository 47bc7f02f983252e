const express = require('express');
const app = express();
app.use(express.json());

app.post('/users', (req, res) => {
  const users = req.body.users;
  if (!Array.isArray(users)) {
    res.sendStatus(400);
    return;
  }
  res.json(users.map(String));
});

app.get('/days', (req, res) => {
  const days = ['Mo', 'Tu'];
  for (let i = 0; i < days.length; i++) res.write(days[i]);
  res.end();
});
