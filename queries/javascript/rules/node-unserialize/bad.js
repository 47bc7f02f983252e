const express = require('express');
const cookieParser = require('cookie-parser');
const serialize = require('node-serialize');
const { unserialize: revive } = require('node-serialize');
const { deserialize } = require('serialize-to-js');

const app = express();
app.use(cookieParser());
app.use(express.text());

app.get('/', (req, res) => {
  if (!req.cookies.profile) {
    return res.send('Hello, stranger');
  }
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  const profile = serialize.unserialize(text); // finding
  return res.json({ name: profile.name });
});

app.post('/cart', (req, res) => {
  const cart = revive(req.body); // finding
  res.json({ items: cart.items.length });
});

app.post('/settings', (req, res) => {
  req.session.settings = deserialize(req.body); // finding
  res.sendStatus(204);
});

app.listen(3000);
