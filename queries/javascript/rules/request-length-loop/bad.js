const express = require('express');
const app = express();
app.use(express.json());

app.post('/users', (req, res) => {
  const users = req.body.users;
  const names = [];
  for (let i = 0; i < users.length; i++) { // finding
    names.push(users[i]);
  }
  res.json(names);
});
