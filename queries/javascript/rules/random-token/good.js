const crypto = require('crypto');

// The system's generator.
const token = crypto.randomBytes(32).toString('hex');
const sessionId = crypto.randomUUID();
const salt = crypto.getRandomValues(new Uint8Array(16)).toString();

// Nobody gains by guessing these.
const elementId = Math.random().toString(36).slice(2);
const color = '#' + Math.random().toString(16).slice(2, 8);
const key = Math.random().toString(36).substring(2);
const jitter = 100 + Math.random() * 50;
const tokenDelay = 100 + Math.random();
const passwordStrength = Math.random() * 4;
const salted = `caramel ${Math.random()}`;
const boundary = `----form${Math.random().toString(36).slice(2)}`;

// A random one of several words, and counts of them.
const tokens = ['red', 'green', 'blue'];
const sample = tokens[Math.floor(Math.random() * tokens.length)];
const maxTokens = Math.floor(Math.random() * 100);

// A generator of our own.
function seeded(Math) {
  const nonce = Math.random().toString(36);
  return nonce;
}

module.exports = { token, sessionId, salt, elementId, color, key, jitter, tokenDelay, passwordStrength, salted, boundary, sample, maxTokens, seeded };
