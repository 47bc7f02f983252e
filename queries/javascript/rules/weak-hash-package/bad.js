const crypto = require('crypto');
const md5 = require('md5');
const sha1 = require('sha1');
const CryptoJS = require('crypto-js');
const { MD5: digest } = require('crypto-js');

function register(users, name, password) {
  users.set(name, { salt: crypto.randomUUID(), hash: md5(password) }); // finding
}

function check(users, name, password) {
  const user = users.get(name);
  return user !== undefined && user.hash === sha1(password + user.salt); // finding
}

function sign(order, secret) {
  return CryptoJS.SHA1(order.id + order.total + secret).toString(); // finding
}

function ticket(user) {
  return digest(user.id + Date.now()).toString(); // finding
}

module.exports = { register, check, sign, ticket };
