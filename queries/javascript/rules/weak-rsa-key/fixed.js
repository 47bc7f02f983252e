import crypto, { generateKeyPairSync } from 'crypto';
import { promisify } from 'util';
import forge from 'node-forge';
import NodeRSA from 'node-rsa';

const BITS = 1024;

export function makeKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 3072 });
}

export function makeKeysLater(done) {
  crypto.generateKeyPair('rsa-pss', {
    modulusLength: 3072,
    publicExponent: 0x10001,
  }, done);
}

export async function inBrowser() {
  return crypto.subtle.generateKey(
    { name: 'RSA-OAEP', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['encrypt', 'decrypt'],
  );
}

export const viaForge = () => forge.pki.rsa.generateKeyPair(3072);
export const viaNodeRsa = () => new NodeRSA({ b: 3072 });
export const exchange = () => crypto.createDiffieHellman(3072);
export const sleep = promisify(setTimeout);
