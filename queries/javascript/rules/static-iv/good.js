const { createCipheriv, createDecipheriv, randomBytes } = require('crypto');
const crypto = require('crypto');

function encrypt(text, key) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}

// Filled after it was made.
function seal(key) {
  const iv = crypto.randomFillSync(Buffer.allocUnsafe(12));
  return createCipheriv('aes-256-gcm', key, iv);
}

// Handed in.
const withIv = (key, iv) => createCipheriv('aes-256-cbc', key, iv);
const withText = (key, text) => createCipheriv('aes-256-cbc', key, Buffer.from(text, 'hex'));

// Reading does not choose the IV.
const read = (key) => createDecipheriv('aes-256-cbc', key, Buffer.alloc(16));

// A key of zeros is another matter, and so is a buffer for the output.
const output = Buffer.alloc(16);
const digest = crypto.createHash('sha256').update(Buffer.from('label')).digest();

// Filled after it was made, and counted up.
function fill(text, key) {
  const iv = Buffer.alloc(16);
  crypto.randomFillSync(iv);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}

let sent = 0;

function frame(text, key) {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(++sent, 8);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

module.exports = { encrypt, seal, withIv, withText, read, output, digest };
