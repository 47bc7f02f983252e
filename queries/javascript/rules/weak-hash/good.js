const crypto = require('crypto');
const { createHash, createHmac } = require('crypto');

const strong = (text) => crypto.createHash('sha256').update(text).digest('hex');
const stronger = (text) => createHash('sha3-512').update(text).digest('hex');

// No collision helps here: an entity tag, the key of a cache, a picture's address.
const etagOf = (body) => crypto.createHash('md5').update(body).digest('base64');
const cacheKey = (options) => createHash('md5').update(JSON.stringify(options)).digest('hex');
const avatar = (email) => `https://www.gravatar.com/avatar/${createHash('md5').update(email.trim()).digest('hex')}`;

function fileSum(stream, done) {
  const checksum = crypto.createHash('sha1');
  stream.on('data', (chunk) => checksum.update(chunk));
  stream.on('end', () => done(checksum.digest('hex')));
}

// HMAC does not need the hash to withstand collisions.
const mac = (key, text) => createHmac('sha1', key).update(text).digest();

// Which one is decided elsewhere, or only asked for.
const chosen = (algorithm, text) => createHash(algorithm).update(text).digest('hex');
const known = crypto.getHashes().includes('md5');

module.exports = { strong, stronger, etagOf, cacheKey, avatar, fileSum, mac, chosen, known };

export const shard = (key) => createHash('md5').update(key + '').digest('hex');
export const instance = (blogId) => createHash('md5').update(blogId).digest('hex');
