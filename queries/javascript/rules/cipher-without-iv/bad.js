import crypto from 'crypto';
import { createCipher as makeCipher } from 'node:crypto';

const PASSPHRASE = process.env.APP_PASSPHRASE;

export function seal(text) {
  const cipher = crypto.createCipher('aes-256-cbc', PASSPHRASE); // finding
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

export class Vault {
  constructor(password) {
    this.password = password;
  }

  store(record) {
    const cipher = makeCipher('aes192', this.password); // finding
    return Buffer.concat([cipher.update(JSON.stringify(record)), cipher.final()]);
  }
}

export function sealFile(input, output, password) {
  return input
    .pipe(crypto.createCipher('aes-128-cbc', password)) // finding
    .pipe(output);
}
