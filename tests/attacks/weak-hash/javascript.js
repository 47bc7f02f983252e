// A leaked table, and a list of words that is hashed once (steps 1 and 2).
//
// samples: bad 1, good 1
'use strict';

const crypto = require('node:crypto');
const { BAD, attack, load, quoted, run, use } = require('attack');

const digest = (name, word) => crypto.createHash(name).update(word).digest('hex');

/** Whether a password is the stored one: what the application does at the next login. */
function fits(stored, password) {
  if (BAD) return stored === digest('sha1', password);
  const [scheme, cost, r, p, salt, hash] = stored.split('$');
  if (scheme !== 'scrypt') throw new Error(`unknown: ${scheme}`);
  const options = { N: 2 ** cost, r: Number(r), p: Number(p), maxmem: 2 ** 28 };
  const again = crypto.scryptSync(password, Buffer.from(salt, 'base64'), 32, options);
  return crypto.timingSafeEqual(again, Buffer.from(hash, 'base64'));
}

run(async () => {
  const row = quoted('5f4dcc3b5aa765d61d8327deb882cf99');
  if (digest('md5', 'password') !== row) throw new Error('the row of step 1 is not the MD5 of that word');
  const { storePassword } = load(['storePassword']);
  const table = { anna: storePassword('password'), bob: storePassword('dragon'), carl: storePassword('password') };
  use([fits(table.anna, 'password'), fits(table.anna, 'passwort')]);

  const words = new Map(['123456', 'dragon', 'password'].map((word) => [digest('sha1', word), word]));
  const found = Object.entries(table).flatMap(([name, stored]) => (words.has(stored) ? [`${name}: ${words.get(stored)}`] : []));
  const same = table.anna === table.carl;
  attack(found.length === 3 && same, { found, same });
  if (same !== found.length > 0) throw new Error('equal rows and found words go together');
});
