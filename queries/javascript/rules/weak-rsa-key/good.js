import crypto, { generateKeyPairSync } from 'crypto';
import forge from 'node-forge';
import NodeRSA from 'node-rsa';

const BITS = 4096;

export const rsa = () => generateKeyPairSync('rsa', { modulusLength: BITS });
export const least = () => crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
export const chosen = (bits) => crypto.generateKeyPairSync('rsa', { modulusLength: bits });

// Elliptic curves and symmetric keys are short by nature.
export const curve = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const edwards = () => generateKeyPairSync('ed25519');
export const aes = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
export const hmac = () => crypto.generateKeySync('hmac', { length: 512 });

export const viaForge = () => forge.pki.rsa.generateKeyPair({ bits: 3072 });
export const viaNodeRsa = (pem) => new NodeRSA(pem, 'pkcs8');
export const exchange = () => crypto.createDiffieHellman(2048);
export const group = () => crypto.getDiffieHellman('modp14');

// Other numbers of that name.
export const settings = { modulusLength: 1024, bits: 512, b: 255 };
export const colour = (make) => make({ r: 255, g: 255, b: 255 });
