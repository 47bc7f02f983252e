// Salts, in both forms of the function.
const crypto = require('crypto');

const generate = crypto.prng;

const [kind, size] = process.argv.slice(2);
const count = JSON.parse(size);
try {
  if (kind === 'bytes') {
    const salt = crypto.pseudoRandomBytes(count);
    console.log(Buffer.isBuffer(salt), salt.length, count > 8 && salt.equals(crypto.rng(count)));
  }
  if (kind === 'variable') console.log(generate(count).toString('hex').length);
  if (kind === 'callback') {
    crypto.pseudoRandomBytes(count, (error, salt) => console.log(error, salt.length));
    console.log('asked');
  }
} catch (error) {
  console.log(error.name, error.code);
  throw error;
}
