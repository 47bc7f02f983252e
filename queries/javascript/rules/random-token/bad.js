const crypto = require('crypto');
const express = require('express');

const app = express();
const sessions = new Map();
let csrf;

function generateToken() {
  return Math.random().toString(36).slice(2); // finding
}

const newApiKey = () => Math.random().toString(16); // finding

app.post('/login', (req, res) => {
  const sessionId = Math.random().toString(36).substring(2, 15); // finding
  csrf = Math.random().toString(36).substr(2); // finding
  sessions.set(sessionId, { user: req.body.user, csrf, started: Date.now() });
  res.cookie('sid', sessionId, { httpOnly: true, secure: true });
  res.sendStatus(204);
});

app.post('/invite', (req, res) => {
  const inviteCode = `${req.body.team}-${Math.random().toString(36).slice(4)}`; // finding
  const nonce = Date.now() + '.' + Math.random(); // finding
  res.json({ inviteCode, nonce });
});

app.post('/forgot', (req, res) => {
  const user = sessions.get(req.body.id);
  user.resetToken = Math.random().toString(36); // finding
  const mail = { to: user.email, password: Math.random().toString(36).slice(-8) }; // finding
  res.json({ sent: mail.to, digest: crypto.createHash('sha256').update(generateToken()).digest('hex') });
});

module.exports = { newApiKey };
