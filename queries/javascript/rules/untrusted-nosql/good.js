const express = require('express');
const { MongoClient, ObjectId } = require('mongodb');
const mongoose = require('mongoose');

const app = express();
app.use(express.json());
const client = new MongoClient('mongodb://localhost:27017');
const User = mongoose.model('User', new mongoose.Schema({ name: String, hash: String }));

// Made a text, a number, an identifier.
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name), age: Number(req.body.age) });
  res.json({ ok: Boolean(user) });
});
app.get('/users/:id', async (req, res) => res.json(await User.findOne({ _id: new ObjectId(req.query.id) })));
app.get('/label', async (req, res) => res.json(await User.findOne({ label: `user-${req.query.label}` })));
app.get('/trim', async (req, res) => res.json(await User.findOne({ name: req.query.name.trim() })));

// A part of the path is a text.
app.get('/notes/:owner', async (req, res) => {
  res.json(await client.db('app').collection('notes').find({ owner: req.params.owner }).toArray());
});

// Who is logged in.
app.get('/mine', async (req, res) => res.json(await User.findOne({ _id: req.user.id })));

// Lists of our own.
app.get('/find', (req, res) => res.json([1, 2, 3].find((n) => String(n) === req.query.n)));

// Values of an ORM are bound by type.
const Account = require('../models/account');
app.get('/account', async (req, res) => res.json(await Account.findOne({ where: { name: req.query.name } })));

app.post('/row', async (req, res) => {
  const criteria = { where: { name: req.body.name } };
  res.json(await Row.findOne(criteria));
});
