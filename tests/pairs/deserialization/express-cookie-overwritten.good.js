// The empty cart replaces the cookie's text before anything is unserialized.
const express = require('express');
const cookieParser = require('cookie-parser');
const serialize = require('node-serialize');

const EMPTY_CART = serialize.serialize({ items: [] });

const app = express();
app.use(cookieParser());

app.get('/cart', (req, res) => {
  let stored = Buffer.from(req.cookies.cart ?? '', 'base64').toString('utf8');
  const length = stored.length;
  stored = EMPTY_CART;
  const cart = serialize.unserialize(stored);

  res.json({ items: cart.items.length, length, reset: stored === EMPTY_CART });
});

app.listen(3000, '127.0.0.1');
