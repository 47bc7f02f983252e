const crypto = require('crypto');
const CryptoJS = require('crypto-js');

const ROUNDS = 600000;

function stored(password, salt) {
  return crypto.pbkdf2Sync(password, salt, ROUNDS, 64, 'sha512').toString('hex');
}

function later(password, salt, rounds, done) {
  crypto.pbkdf2(password, salt, rounds, 32, 'sha256', done);
}

function inPage(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 250000 }).toString();
}

function memory(password, salt) {
  return crypto.scryptSync(password, salt, 64);
}

module.exports = { stored, later, inPage, memory };
