const crypto = require('crypto');

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}

// Whether it is there at all.
const missing = (key) => crypto.createHmac('sha256', key).update('').digest('hex') === null;
const isFixed = (key) => crypto.createHmac('sha256', key).update('').digest('hex') === 'b613679a';

// Not secret, or no comparison of secrets.
const sameLength = (a, b) => a.length === b.length;
const type = (token) => token.type === 'string' && token.value !== undefined;
const same = (left, right) => left.id === right.id;

// A checksum shows that nothing broke on the way; nobody has to guess it.
const intact = (text, sum) => crypto.createHash('sha256').update(text).digest('hex') === sum;

// Typed twice by the same person.
const repeated = (form) => form.password === form.repeatedPassword;

module.exports = { verify, missing, isFixed, sameLength, type, same, intact, repeated };
