const crypto = require('crypto');

function same(password, confirmation) {
  return password === confirmation.passwordConfirm;
}

function known(password, token, hash) {
  return password !== undefined && token !== null && hash !== '' && typeof password === 'string';
}

function isPasswordField(input) {
  return input.type === 'password' && input.name.length === 8;
}

function verify(signature, expected) {
  return signature.length === expected.length && crypto.timingSafeEqual(signature, expected);
}

module.exports = { same, known, isPasswordField, verify };
