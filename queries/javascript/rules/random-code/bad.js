const crypto = require('crypto');
const mailer = require('./mailer');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

async function sendCode(user) {
  const verificationCode = Math.floor(100000 + Math.random() * 900000); // finding
  user.loginCode = Math.floor(Math.random() * 1000000); // finding
  await mailer.send(user.email, { pin: Math.floor(Math.random() * 9000) + 1000 }); // finding
  return crypto.createHash('sha256').update(String(verificationCode)).digest('hex');
}

function makePassword(length) {
  let password = '';
  while (password.length < length) {
    password += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // finding
  }
  return password;
}

function generateToken(length) {
  let result = '';
  for (let i = 0; i < length; i++) {
    result += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length)); // finding
  }
  return result;
}

const newOtp = () => Math.floor(1000 + Math.random() * 9000).toString(); // finding

module.exports = { sendCode, makePassword, generateToken, newOtp };
