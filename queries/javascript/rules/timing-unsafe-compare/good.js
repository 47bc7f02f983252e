const crypto = require('crypto');

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}

// Whether it is there at all.
const isSet = process.env.API_KEY !== undefined && process.env.API_KEY !== '';
const missing = (key) => crypto.createHmac('sha256', key).update('').digest('hex') === null;

// Compared with a fixed text, for which there is nothing to find out.
const known = process.env.HOOK_SECRET === 'unset';

// Not secret, or no comparison of secrets.
const sameLength = (a, b) => a.length === b.length;
const type = (token) => token.type === 'string' && token.value !== undefined;
const mode = (name) => name === process.env.NODE_ENV;
const same = (left, right) => left.id === right.id;

// A checksum shows that nothing broke on the way; nobody has to guess it.
const intact = (text, sum) => crypto.createHash('sha256').update(text).digest('hex') === sum;

// Typed twice by the same person.
const repeated = (form) => form.password === form.repeatedPassword;

module.exports = { verify, isSet, missing, known, sameLength, type, mode, same, intact, repeated };
