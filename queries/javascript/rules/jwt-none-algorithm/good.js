import jwt from 'jsonwebtoken';
import { expressjwt } from 'express-jwt';
import { jwtVerify, createRemoteJWKSet } from 'jose';

const key = process.env.JWT_SECRET;
const keys = createRemoteJWKSet(new URL('https://auth.internal/jwks'));

export const issue = (user) => jwt.sign({ sub: user.id }, key, { algorithm: 'HS256', expiresIn: '1h' });
export const read = (token) => jwt.verify(token, key, { algorithms: ['HS256'] });
export const readDefault = (token) => jwt.verify(token, key);
export const guard = expressjwt({ secret: key, algorithms: ['RS256'] });
export const remote = (token) => jwtVerify(token, keys, { algorithms: ['ES256'] });
export const chosen = (token, algorithms) => jwt.verify(token, key, { algorithms });

// Refused by name.
export function check(header) {
  if (header.alg === 'none') throw new Error('a signature is needed');
}

// Another none.
export const compress = (packer, data) => packer.sign(data, { algorithm: 'none' });
export const settings = { algorithms: ['none', 'gzip'] };
