import crypto, { createCipheriv, createDecipheriv, scryptSync, randomBytes } from 'crypto';

export function seal(text, password) {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', scryptSync(password, salt, 32), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), body]);
}

export const open = (key, iv) => createDecipheriv('aes-256-gcm', key, iv);

// Reading what an old version wrote.
export const readOld = (password) => crypto.createDecipher('aes192', password);

// Others of that name.
export const other = (factory) => factory.createCipher('caesar', 3);
export class Ciphers {
  createCipher(name) {
    return this.makers.get(name)();
  }
}
export function scoped() {
  const createCipher = (shift) => (text) => text.length + shift;
  return createCipher(3);
}
export const hmac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();
