import { createHash, scryptSync, pbkdf2Sync, randomBytes } from 'crypto';
import bcrypt from 'bcrypt';
import argon2 from 'argon2';

// Made to be slow.
export const viaBcrypt = (password) => bcrypt.hash(password, 12);
export const viaArgon = (password) => argon2.hash(password);

export function viaScrypt(password) {
  const salt = randomBytes(16);
  return Buffer.concat([salt, scryptSync(password, salt, 64)]).toString('hex');
}

export const viaPbkdf2 = (password, salt) => pbkdf2Sync(password, salt, 600000, 32, 'sha256');

// A random token has enough entropy for a fast hash.
export const tokenDigest = (token) => createHash('sha256').update(token).digest('hex');
export const resetDigest = (passwordResetToken) => createHash('sha256').update(passwordResetToken).digest('hex');

// Digests of other things.
export const contentDigest = (text) => createHash('sha512').update(text).digest('base64');
export const twice = (passwordHash) => createHash('sha256').update(passwordHash).digest('hex');
export const policyVersion = (passwordless) => createHash('sha256').update(passwordless.policy).digest('hex');
