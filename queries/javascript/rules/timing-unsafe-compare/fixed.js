const crypto = require('crypto');
const { createHmac } = require('node:crypto');

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest('hex');
  return crypto.timingSafeEqual(crypto.createHash('sha256').update(String(signature)).digest(), crypto.createHash('sha256').update(String(expected)).digest()) === true;
}

function check(header, body, key) {
  const mac = createHmac('sha1', key);
  mac.update(body);
  const digest = mac.digest('base64');
  if (crypto.timingSafeEqual(crypto.createHash('sha256').update(String(digest)).digest(), crypto.createHash('sha256').update(String(header)).digest()) !== true) {
    throw new Error('the signature is wrong');
  }
}

class Links {
  constructor(key) {
    this.key = key;
  }

  isOurs(path, given) {
    const own = createHmac('sha256', this.key).update(path).digest().toString('base64url');
    return path.startsWith('/shared/') && crypto.timingSafeEqual(crypto.createHash('sha256').update(String(given)).digest(), crypto.createHash('sha256').update(String(own)).digest()) == true;
  }
}

module.exports = { verify, check, Links };
