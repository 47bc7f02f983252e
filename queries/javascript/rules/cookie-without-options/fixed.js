const express = require('express');
const crypto = require('crypto');

const app = express();
const SESSION = 'shop.sid';

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie(SESSION, id, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.status(200).cookie('access_token', id, { httpOnly: true, secure: true, sameSite: 'lax' }).json({ ok: true });
});

function signIn(reply, user) {
  reply.setCookie('authToken', user.token, { httpOnly: true, secure: true, sameSite: 'lax' });
  return reply.send({ user: user.name });
}

module.exports = { app, signIn };
