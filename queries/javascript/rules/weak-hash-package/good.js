const md5 = require('md5');
const CryptoJS = require('crypto-js');
const { sha256 } = require('js-sha256');
const bcrypt = require('bcrypt');

// A picture's address and a cache's key.
const avatar = (email) => `https://www.gravatar.com/avatar/${md5(email.toLowerCase())}`;
const keyOf = (options) => md5(JSON.stringify(options));
const tagOf = (fileContents) => md5(fileContents);

// A fixed text.
const namespace = md5('app-namespace');

// Stronger ones.
const strong = (text) => sha256(text);
const inBrowser = (text) => CryptoJS.SHA256(text).toString();
const mac = (text, key) => CryptoJS.HmacSHA256(text, key).toString();
const password = (text) => bcrypt.hash(text, 12);

// A local function and a method of that name.
function scoped() {
  const sha1 = (text) => text.length;
  return sha1('abc');
}
const method = (tools, text) => tools.md5(text);

module.exports = { avatar, keyOf, tagOf, namespace, strong, inBrowser, mac, password, scoped, method };
