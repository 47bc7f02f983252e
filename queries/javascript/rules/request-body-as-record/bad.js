const express = require('express');
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }));

const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  const user = await User.create(req.body); // finding
  res.json({ id: user.id });
});

app.post('/members', async (req, res) => {
  const member = new User(req.body); // finding
  await member.save();
  res.sendStatus(201);
});
