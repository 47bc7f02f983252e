const express = require('express');
const crypto = require('crypto');

const app = express();
const NAME = 'sid';

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie(NAME, id, { httpOnly: true, sameSite: 'lax' }); // finding
  res.cookie('authToken', crypto.randomBytes(32).toString('hex'), { // finding
    httpOnly: true,
    secure: false,
  });
  res.json({ ok: true });
});

function remember(response, user) {
  return response.status(204).cookie('login-hint', user.name, { secure: false, httpOnly: true }); // finding
}

module.exports = { app, remember };
