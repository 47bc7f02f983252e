const express = require('express');
const crypto = require('crypto');
const { cookieOptions } = require('./options');

const app = express();
const shared = { httpOnly: true, secure: true };

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie('session', id, shared);
  res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'strict' });
  res.cookie('token', id, cookieOptions);
  res.cookie(...req.app.locals.sessionCookie(id));

  // Nothing to steal, or meant for the page's script.
  res.cookie('theme', 'dark');
  res.cookie('XSRF-TOKEN', id);
  res.clearCookie('session');
  res.json({ ok: true });
});

// Reading, and other cookies.
const read = (request) => request.cookie('session', 'none');
const bake = (oven) => oven.cookie('token', 'chocolate');

module.exports = { app, read, bake };
