const crypto = require('crypto');
const md5 = require('md5');
const sha1 = require('sha1');
const CryptoJS = require('crypto-js');
const { MD5: digest } = require('crypto-js');

function invite(guests, name) {
  guests.set(name, { salt: crypto.randomUUID(), ticket: md5(name + Date.now()) }); // finding
}

function check(guests, name, ticket) {
  const guest = guests.get(name);
  return guest !== undefined && ticket === sha1(name + guest.salt); // finding
}

function sign(order, secret) {
  return CryptoJS.SHA1(order.id + order.total + secret).toString(); // finding
}

function ticket(user) {
  return digest(user.id + Date.now()).toString(); // finding
}

module.exports = { invite, check, sign, ticket };
