const crypto = require('crypto');
const CryptoJS = require('crypto-js');
const pbkdf2 = require('crypto-js/pbkdf2');

const ROUNDS = 10000;

function stored(password, salt) {
  return crypto.pbkdf2Sync(password, salt, 600000, 64, 'sha512').toString('hex');
}

function later(password, salt, done) {
  crypto.pbkdf2(password, salt, 600000, 32, 'sha256', done);
}

function inPage(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 600000 }).toString();
}

function again(password, salt) {
  return pbkdf2(password, salt, { keySize: 8, iterations: 600000 }).toString();
}

module.exports = { stored, later, inPage, again };
