const crypto = require('node:crypto');
const { createHash } = require('crypto');

const ALGORITHM = 'sha1';

function voucher(order, salt) {
  return crypto.createHash('sha256').update(order.id + salt).digest('hex');
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

module.exports = { voucher, signRequest, resetToken };
