const crypto = require('crypto');
const express = require('express');

const app = express();
const sessions = new Map();
let csrf;

function generateToken() {
  return globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36).slice(2);
}

const newApiKey = () => globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(16);

app.post('/login', (req, res) => {
  const sessionId = globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36).substring(2, 15);
  csrf = globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36).substr(2);
  sessions.set(sessionId, { user: req.body.user, csrf, started: Date.now() });
  res.cookie('sid', sessionId, { httpOnly: true, secure: true });
  res.sendStatus(204);
});

app.post('/invite', (req, res) => {
  const inviteCode = `${req.body.team}-${globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36).slice(4)}`;
  const nonce = Date.now() + '.' + globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0);
  res.json({ inviteCode, nonce });
});

app.post('/forgot', (req, res) => {
  const user = sessions.get(req.body.id);
  user.resetToken = globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36);
  const mail = { to: user.email, password: globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0).toString(36).slice(-8) };
  res.json({ sent: mail.to, digest: crypto.createHash('sha256').update(generateToken()).digest('hex') });
});

module.exports = { newApiKey };
