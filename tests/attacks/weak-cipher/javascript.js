// Two cookies that make a third one (steps 1 to 4). The text of a profile is that of the lesson's Python sample.
//
// samples: bad 1, good 1
'use strict';

const crypto = require('node:crypto');
const { BAD, attack, load, quoted, run, use } = require('attack');

const key = crypto.randomBytes(32);

/** The text in a cookie, as the lesson says it is opened. */
function open(sealed) {
  if (BAD) {
    const cipher = crypto.createDecipheriv('aes-256-ecb', key, null);
    return Buffer.concat([cipher.update(sealed), cipher.final()]).toString();
  }
  const cipher = crypto.createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  cipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString();
}

run(async () => {
  const { seal } = load(['seal']);
  const register = (email) => seal(key, `email=${email}&role=user`);
  use(open(register('anna@shop.example')));

  const first = register(quoted('xxxxxxxxxxxx@evil.io'));
  const second = register(decodeURIComponent(quoted('xxxxxxxxxxadmin%0B%0B').padEnd(48, '%0B')));
  // With a nonce and a tag in front, the blocks begin behind these.
  const text = BAD ? 0 : 28;
  const joined = Buffer.concat([first.subarray(0, text + 32), second.subarray(text + 16, text + 32)]);
  let profile;
  try {
    profile = open(joined);
  } catch (error) {
    profile = error.message;
  }
  attack(profile === 'email=xxxxxxxxxxxx@evil.io&role=admin', profile);
});
