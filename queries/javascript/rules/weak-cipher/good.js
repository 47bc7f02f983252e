const crypto = require('crypto');
const { createCipheriv, createDecipheriv, randomBytes } = require('crypto');

function encrypt(text, key) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

const withChaCha = (key, iv) => crypto.createCipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 });
const withCbc = (key, iv) => crypto.createCipheriv('aes-256-cbc', key, iv);

// Reading what an old version wrote.
const readOld = (key, iv) => createDecipheriv('des-ede3-cbc', key, iv);

// Decided elsewhere, or only asked for.
const chosen = (algorithm, key, iv) => createCipheriv(algorithm, key, iv);
const supported = crypto.getCiphers().filter((name) => name !== 'rc4' && !name.endsWith('-ecb'));

// Names that begin alike.
const described = (renderer, key) => renderer.createCipheriv('description', key);
const design = { cipher: 'aes-128-ecb is not for us' };

module.exports = { encrypt, withChaCha, withCbc, readOld, chosen, supported, described, design };
