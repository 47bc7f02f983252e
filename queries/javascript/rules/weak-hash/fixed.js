const crypto = require('node:crypto');
const { createHash } = require('crypto');

const ALGORITHM = 'sha1';

function hashPassword(password, salt) {
  return crypto.createHash('sha256').update(password + salt).digest('hex');
}

function signRequest(params, secret) {
  const text = Object.keys(params).sort().map((key) => `${key}=${params[key]}`).join('&');
  return createHash('sha256')
    .update(text + secret)
    .digest('base64');
}

function resetToken(user) {
  const hash = crypto.createHash('sha256');
  hash.update(user.id);
  hash.update(String(Date.now()));
  return hash.digest('hex');
}

module.exports = { hashPassword, signRequest, resetToken };
