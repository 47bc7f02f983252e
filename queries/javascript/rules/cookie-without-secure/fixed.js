const express = require('express');
const crypto = require('crypto');

const app = express();
const NAME = 'sid';

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie(NAME, id, { httpOnly: true, sameSite: 'lax', secure: true });
  res.cookie('authToken', crypto.randomBytes(32).toString('hex'), {
    httpOnly: true,
    secure: true,
  });
  res.json({ ok: true });
});

function remember(response, user) {
  return response.status(204).cookie('login-hint', user.name, { secure: true, httpOnly: true });
}

module.exports = { app, remember };
