const crypto = require('crypto');
const { createHmac } = require('node:crypto');

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest('hex');
  return signature === expected; // finding
}

function check(header, body, key) {
  const mac = createHmac('sha1', key);
  mac.update(body);
  const digest = mac.digest('base64');
  if (digest !== header) { // finding
    throw new Error('the signature is wrong');
  }
}

class Links {
  constructor(key) {
    this.key = key;
  }

  isOurs(path, given) {
    const own = createHmac('sha256', this.key).update(path).digest().toString('base64url');
    return path.startsWith('/shared/') && given == own; // finding
  }
}

module.exports = { verify, check, Links };
