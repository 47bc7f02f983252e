// Stands in for jsonwebtoken, over Node.js's own cryptography: `decode` reads and checks nothing, `verify` checks signature, algorithm,
// time, audience and issuer. RS256 only.
'use strict';

const crypto = require('node:crypto');

const read = (part) => JSON.parse(Buffer.from(part, 'base64url'));

exports.decode = (token) => {
  const parts = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token);
  return parts && read(parts[1]);
};

exports.verify = (token, key, { algorithms, audience, issuer }) => {
  const [header, claims, signature] = token.split('.');
  const { alg } = read(header);
  if (!signature) throw new Error('jwt signature is required');
  if (alg !== 'RS256' || !algorithms.includes(alg)) throw new Error('invalid algorithm');
  if (!crypto.verify('sha256', `${header}.${claims}`, key, Buffer.from(signature, 'base64url'))) throw new Error('invalid signature');
  const said = read(claims);
  if (said.exp !== undefined && said.exp * 1000 <= Date.now()) throw new Error('jwt expired');
  if (![].concat(said.aud).includes(audience)) throw new Error('jwt audience invalid');
  if (said.iss !== issuer) throw new Error('jwt issuer invalid');
  return said;
};
