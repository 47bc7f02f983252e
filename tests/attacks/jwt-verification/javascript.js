// A token that nobody signed (steps 2 to 4), and the algorithm confusion that the lesson tells of.
//
// samples: bad 1, good 1
'use strict';

const crypto = require('node:crypto');
const { BAD, attack, load, quoted, run, use } = require('attack');

const FORGED = quoted('eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwicm9sZSI6ImFkbWluIn0.');
const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** A token of this header and these claims. */
function token(header, claims, sign) {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign(text)}`;
}

const own = (text) => crypto.sign('sha256', text, privateKey).toString('base64url');

run(async () => {
  const { authenticate, currentUser } = load(BAD ? ['authenticate'] : ['currentUser']);

  /** Who has signed in, for the application. */
  function user(sent) {
    if (currentUser) {
      try {
        return currentUser(sent, publicKey);
      } catch (error) {
        return error.message;
      }
    }
    const req = { cookies: { token: sent } };
    authenticate(req, {}, () => {});
    return req.user;
  }

  const claims = { sub: '1207', role: 'user', aud: 'https://api.example', iss: 'https://login.example', exp: 4102444800 };
  const { sub, role } = user(token({ alg: 'RS256', typ: 'JWT' }, claims, own));
  use({ sub, role });

  const admin = { ...claims, sub: '1', role: 'admin' };
  if (token({ alg: 'none' }, { sub: '1', role: 'admin' }, () => '') !== FORGED) throw new Error('the token is not what step 2 writes');
  const hmac = (text) => crypto.createHmac('sha256', publicKey).update(text).digest('base64url');
  const seen = [
    user(FORGED),
    user(token({ alg: 'none' }, admin, () => '')),
    user(token({ alg: 'HS256' }, admin, hmac)),
    user(token({ alg: 'RS256' }, admin, () => own('another text'))),
  ];
  const worked = seen.map((said) => said?.role === 'admin');
  attack(worked.every(Boolean), seen.map((said) => said?.role ?? said));
  if (worked.some(Boolean) !== worked.every(Boolean)) throw new Error('one of the tokens is taken and another is not');
});
