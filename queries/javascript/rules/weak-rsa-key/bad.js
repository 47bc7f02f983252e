import crypto, { generateKeyPairSync } from 'crypto';
import { promisify } from 'util';
import forge from 'node-forge';
import NodeRSA from 'node-rsa';

const BITS = 1024;

export function makeKeys() {
  return generateKeyPairSync('rsa', { modulusLength: BITS }); // finding
}

export function makeKeysLater(done) {
  crypto.generateKeyPair('rsa-pss', { // finding
    modulusLength: 1536,
    publicExponent: 0x10001,
  }, done);
}

export async function inBrowser() {
  return crypto.subtle.generateKey( // finding
    { name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['encrypt', 'decrypt'],
  );
}

export const viaForge = () => forge.pki.rsa.generateKeyPair(512); // finding
export const viaNodeRsa = () => new NodeRSA({ b: 1024 }); // finding
export const exchange = () => crypto.createDiffieHellman(768); // finding
export const sleep = promisify(setTimeout);
