const { createCipheriv, scryptSync } = require('crypto');
const crypto = require('crypto');

const key = scryptSync(process.env.PASSPHRASE, process.env.SALT, 32);
const IV = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

function encrypt(text) {
  const cipher = createCipheriv('aes-256-cbc', key, IV); // finding
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

function seal(record) {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, Buffer.alloc(12, 0)); // finding
  const body = Buffer.concat([cipher.update(JSON.stringify(record)), cipher.final()]);
  return Buffer.concat([cipher.getAuthTag(), body]);
}

function lock(text) {
  const cipher = createCipheriv('aes-256-cbc', key, '0123456789abcdef'); // finding
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

function hide(text) {
  const cipher = crypto.createCipheriv('aes-128-gcm', key, ''); // finding
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function store(text) {
  const iv = Buffer.alloc(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // finding
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}

const ZEROS = Buffer.alloc(16);

function keep(text) {
  const cipher = crypto.createCipheriv('aes-256-ctr', key, ZEROS); // finding
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}

module.exports = { encrypt, seal, lock, hide };
