import { createHash } from 'crypto';
import * as nodeCrypto from 'node:crypto';
import CryptoJS from 'crypto-js';
import { sha256 } from 'js-sha256';
import md5 from 'md5';

export async function register(db, name, password) {
  const digest = createHash('sha256').update(password).digest('hex'); // finding
  await db.insert('users', { name, digest });
}

export function verify(user, body) {
  const digest = nodeCrypto // finding
    .createHash('sha512')
    .update(user.salt + body.password, 'utf8')
    .digest('hex');
  return nodeCrypto.timingSafeEqual(Buffer.from(digest), Buffer.from(user.digest));
}

export const legacy = (userPassword) => CryptoJS.SHA256(userPassword).toString(); // finding

export class Account {
  setPassword(newPassword) {
    this.digest = sha256(newPassword); // finding
  }

  check(password) {
    return this.oldDigest === md5(password + this.salt); // finding
  }
}
