const express = require('express');
const crypto = require('crypto');

const app = express();
const SESSION = 'shop.sid';

app.post('/login', (req, res) => {
  const id = crypto.randomUUID();
  res.cookie(SESSION, id); // finding
  res.status(200).cookie('access_token', id).json({ ok: true }); // finding
});

function signIn(reply, user) {
  reply.setCookie('authToken', user.token); // finding
  return reply.send({ user: user.name });
}

module.exports = { app, signIn };
