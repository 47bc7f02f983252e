const express = require('express');
const crypto = require('crypto');
const { cookieOptions } = require('./options');

const app = express();
const isProduction = process.env.NODE_ENV === 'production';

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });

  // On where it counts, decided elsewhere, or handed on.
  res.cookie('sid', id, { httpOnly: true, secure: isProduction });
  res.cookie('token', id, { httpOnly: true, ...cookieOptions });
  res.cookie('jwt', id, cookieOptions);
  res.cookie('auth', id, { httpOnly: true, secure: req.secure });

  // Nothing to steal.
  res.cookie('theme', 'dark', { httpOnly: true, secure: false });
  res.cookie('locale', 'de', { httpOnly: true });
  res.json({ ok: true });
});

const server = (options) => options.listen('session', 'x', { httpOnly: true });
const settings = { httpOnly: true, secure: false };

module.exports = { app, server, settings };
