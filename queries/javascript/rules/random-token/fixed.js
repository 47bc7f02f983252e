const crypto = require('crypto');
const express = require('express');

const app = express();
const sessions = new Map();
let csrf;

function generateToken() {
  return crypto.randomUUID();
}

const newApiKey = () => crypto.randomUUID();

app.post('/login', (req, res) => {
  const sessionId = crypto.randomUUID();
  csrf = crypto.randomUUID();
  sessions.set(sessionId, { user: req.body.user, csrf, started: Date.now() });
  res.cookie('sid', sessionId, { httpOnly: true, secure: true });
  res.sendStatus(204);
});

app.post('/invite', (req, res) => {
  const inviteCode = `${req.body.team}-${crypto.randomUUID()}`;
  const nonce = Date.now() + '.' + crypto.randomUUID();
  res.json({ inviteCode, nonce });
});

app.post('/forgot', (req, res) => {
  const user = sessions.get(req.body.id);
  user.resetToken = crypto.randomUUID();
  const mail = { to: user.email, password: crypto.randomUUID() };
  res.json({ sent: mail.to, digest: crypto.createHash('sha256').update(generateToken()).digest('hex') });
});

module.exports = { newApiKey };
