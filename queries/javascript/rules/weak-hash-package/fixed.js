const crypto = require('crypto');
const md5 = require('md5');
const sha1 = require('sha1');
const CryptoJS = require('crypto-js');
const { MD5: digest } = require('crypto-js');

function invite(guests, name) {
  guests.set(name, { salt: crypto.randomUUID(), ticket: crypto.createHash('sha256').update(name + Date.now()).digest('hex') });
}

function check(guests, name, ticket) {
  const guest = guests.get(name);
  return guest !== undefined && ticket === crypto.createHash('sha256').update(name + guest.salt).digest('hex');
}

function sign(order, secret) {
  return crypto.createHash('sha256').update(order.id + order.total + secret).digest('hex').toString();
}

function ticket(user) {
  return crypto.createHash('sha256').update(user.id + Date.now()).digest('hex').toString();
}

module.exports = { invite, check, sign, ticket };
