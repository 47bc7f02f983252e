const express = require('express');
const { User } = require('./models');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name) });
  if (!user || user.password !== req.body.password) return res.sendStatus(401); // finding
  req.session.user = user.id;
  return res.sendStatus(204);
});

async function check(name, password) {
  const rows = await User.byName(name);
  return rows.length === 1 && password === rows[0].password; // finding
}

module.exports = { app, check, local: (users, body) => users.find((user) => user.name === body.name && user.password === body.password) }; // finding
