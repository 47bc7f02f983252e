const crypto = require('crypto');
const md5 = require('md5');
const sha1 = require('sha1');
const CryptoJS = require('crypto-js');
const { MD5: digest } = require('crypto-js');

function register(users, name, password) {
  users.set(name, { salt: crypto.randomUUID(), hash: crypto.createHash('sha256').update(password).digest('hex') });
}

function check(users, name, password) {
  const user = users.get(name);
  return user !== undefined && user.hash === crypto.createHash('sha256').update(password + user.salt).digest('hex');
}

function sign(order, secret) {
  return crypto.createHash('sha256').update(order.id + order.total + secret).digest('hex').toString();
}

function ticket(user) {
  return crypto.createHash('sha256').update(user.id + Date.now()).digest('hex').toString();
}

module.exports = { register, check, sign, ticket };
