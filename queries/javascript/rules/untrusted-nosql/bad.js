const express = require('express');
const { MongoClient } = require('mongodb');
const mongoose = require('mongoose');

const app = express();
app.use(express.json());
const client = new MongoClient('mongodb://localhost:27017');
const User = mongoose.model('User', new mongoose.Schema({ name: String, hash: String }));

app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: req.body.name, hash: req.body.hash }); // finding
  res.json({ ok: Boolean(user) });
});

app.post('/search', async (req, res) => {
  const filter = { public: true };
  filter.owner = req.body.owner;
  const notes = client.db('app').collection('notes');
  res.json(await notes.find(filter).toArray()); // finding
});

function remove(body) {
  return User.deleteMany(body); // finding
}
app.delete('/users', async (req, res) => res.json(await remove(req.body)));

app.get('/tokens', async (req, res) => {
  const { token } = req.query;
  res.json(await client.db('app').collection('tokens').countDocuments({ token })); // finding
});

app.post('/member', async (req, res) => {
  const condition = { active: true };
  condition.name = req.body.name;
  res.json(await Member.findOne(condition)); // finding
});
