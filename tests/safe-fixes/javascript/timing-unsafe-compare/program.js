// Checks signatures.
const crypto = require('crypto');

const KEY = 'only for this program';

function sign(body) {
  return crypto.createHmac('sha256', KEY).update(body).digest('hex');
}

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', KEY).update(body).digest('hex');
  return signature === expected;
}

const [body, kind, word] = process.argv.slice(2);
const signatures = { right: () => sign(body), text: () => word, json: () => JSON.parse(word), list: () => [sign(body)] };
console.log(verify(body, signatures[kind]()));
