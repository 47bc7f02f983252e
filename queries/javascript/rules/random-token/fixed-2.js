const crypto = require('crypto');
const express = require('express');

const app = express();
const sessions = new Map();
let csrf;

function generateToken() {
  return crypto.randomBytes(32).toString('hex');
}

const newApiKey = () => crypto.randomBytes(32).toString('hex');

app.post('/login', (req, res) => {
  const sessionId = crypto.randomBytes(32).toString('hex');
  csrf = crypto.randomBytes(32).toString('hex');
  sessions.set(sessionId, { user: req.body.user, csrf, started: Date.now() });
  res.cookie('sid', sessionId, { httpOnly: true, secure: true });
  res.sendStatus(204);
});

app.post('/invite', (req, res) => {
  const inviteCode = `${req.body.team}-${crypto.randomBytes(32).toString('hex')}`;
  const nonce = Date.now() + '.' + crypto.randomBytes(32).toString('hex');
  res.json({ inviteCode, nonce });
});

app.post('/forgot', (req, res) => {
  const user = sessions.get(req.body.id);
  user.resetToken = crypto.randomBytes(32).toString('hex');
  const mail = { to: user.email, password: crypto.randomBytes(32).toString('hex') };
  res.json({ sent: mail.to, digest: crypto.createHash('sha256').update(generateToken()).digest('hex') });
});

module.exports = { newApiKey };
