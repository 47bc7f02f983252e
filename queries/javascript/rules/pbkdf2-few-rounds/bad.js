const crypto = require('crypto');
const CryptoJS = require('crypto-js');
const pbkdf2 = require('crypto-js/pbkdf2');

const ROUNDS = 10000;

function stored(password, salt) {
  return crypto.pbkdf2Sync(password, salt, 1000, 64, 'sha512').toString('hex'); // finding
}

function later(password, salt, done) {
  crypto.pbkdf2(password, salt, ROUNDS, 32, 'sha256', done); // finding
}

function inPage(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1000 }).toString(); // finding
}

function again(password, salt) {
  return pbkdf2(password, salt, { keySize: 8, iterations: 1 }).toString(); // finding
}

module.exports = { stored, later, inPage, again };
