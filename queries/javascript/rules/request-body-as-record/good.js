const express = require('express');
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }));

const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  const { name } = req.body;
  const user = await User.create({ name: String(name) });
  res.json({ id: user.id });
});

app.post('/token', async (req, res) => {
  const form = new TokenForm(req.body);
  res.json(form.errors);
});
