const crypto = require('crypto');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const verificationCode = crypto.randomInt(100000, 1000000);
const otp = String(crypto.randomInt(0, 10000)).padStart(4, '0');

function makePassword(length) {
  return Array.from({ length }, () => LETTERS[crypto.randomInt(LETTERS.length)]).join('');
}

// Dice, colours, places and delays are no secrets.
const dice = 1 + Math.floor(Math.random() * 6);
const place = { x: Math.floor(Math.random() * 800), y: Math.floor(Math.random() * 600) };
const delay = Math.round(Math.random() * 1000);
const statusCode = [200, 404, 500][Math.floor(Math.random() * 3)];
const countryCode = Math.floor(Math.random() * 100);

// Words that hold such a name, and a word picked for a game.
const tokens = ['red', 'green', 'blue'];
const token = tokens[Math.floor(Math.random() * tokens.length)];
const tokenCount = Math.floor(Math.random() * 10);
let lorem = '';
for (let i = 0; i < 10; i++) {
  lorem += LETTERS[Math.floor(Math.random() * LETTERS.length)];
}

module.exports = { verificationCode, otp, makePassword, dice, place, delay, statusCode, countryCode, token, tokenCount, lorem };
