const crypto = require('crypto');
const mailer = require('./mailer');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

async function sendCode(user) {
  const verificationCode = Math.floor(100000 + crypto.randomInt(900000));
  user.loginCode = Math.floor(crypto.randomInt(1000000));
  await mailer.send(user.email, { pin: Math.floor(crypto.randomInt(9000)) + 1000 });
  return crypto.createHash('sha256').update(String(verificationCode)).digest('hex');
}

function makePassword(length) {
  let password = '';
  while (password.length < length) {
    password += LETTERS[Math.floor(crypto.randomInt(LETTERS.length))];
  }
  return password;
}

function generateToken(length) {
  let result = '';
  for (let i = 0; i < length; i++) {
    result += LETTERS.charAt(Math.floor(crypto.randomInt(LETTERS.length)));
  }
  return result;
}

const newOtp = () => Math.floor(1000 + crypto.randomInt(9000)).toString();

module.exports = { sendCode, makePassword, generateToken, newOtp };
