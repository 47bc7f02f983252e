const crypto = require('crypto');
const mailer = require('./mailer');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

async function sendCode(user) {
  const verificationCode = Math.floor(100000 + globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * 900000);
  user.loginCode = Math.floor(globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * 1000000);
  await mailer.send(user.email, { pin: Math.floor(globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * 9000) + 1000 });
  return crypto.createHash('sha256').update(String(verificationCode)).digest('hex');
}

function makePassword(length) {
  let password = '';
  while (password.length < length) {
    password += LETTERS[Math.floor(globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * LETTERS.length)];
  }
  return password;
}

function generateToken(length) {
  let result = '';
  for (let i = 0; i < length; i++) {
    result += LETTERS.charAt(Math.floor(globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * LETTERS.length));
  }
  return result;
}

const newOtp = () => Math.floor(1000 + globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * 9000).toString();

module.exports = { sendCode, makePassword, generateToken, newOtp };
