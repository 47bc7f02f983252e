const crypto = require('crypto');
const { createCipheriv: cipherWith, randomBytes } = require('node:crypto');

const MODE = 'aes-256-ecb';

function encryptCard(number, key) {
  const cipher = crypto.createCipheriv(MODE, key, null); // finding
  return cipher.update(number, 'utf8', 'base64') + cipher.final('base64');
}

function encryptNote(text, key) {
  const iv = randomBytes(8);
  const cipher = cipherWith('des-ede3-cbc', key, iv); // finding
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}

function encryptStream(input, output, key) {
  input.pipe(crypto.createCipheriv('rc4', key, '')).pipe(output); // finding
}

function encryptBlock(block, key, bits) {
  const cipher = crypto.createCipheriv(`aes-${128}-ecb`, key, ''); // finding
  cipher.setAutoPadding(bits % 128 !== 0);
  return cipher.update(block);
}

module.exports = { encryptCard, encryptNote, encryptStream, encryptBlock };
