const fs = require('fs');
const jwt = require('jsonwebtoken');
const { signCookie } = require('./cookies');

const SECRET = process.env.JWT_SECRET;
const PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA
-----END PUBLIC KEY-----`;

const issue = (user) => jwt.sign({ sub: user.id }, SECRET, { expiresIn: '1h' });
const viaFile = (user) => jwt.sign({ sub: user.id }, fs.readFileSync('jwt.pem'), { algorithm: 'RS256' });
const viaOptions = (user, options) => jwt.sign({ sub: user.id }, options.secret);

// A public key is public.
const check = (token) => jwt.verify(token, PUBLIC_KEY, { algorithms: ['EdDSA'] });

// The key is looked up.
const lookUp = (token, keys, done) => jwt.verify(token, (header, found) => found(null, keys.get(header.kid)), done);

// No key at all in here.
const peek = (token) => jwt.decode(token, { complete: true });

// Others that sign.
const cookie = (value) => signCookie(value, 'session');
const contract = (pen, text) => pen.sign(text, 'Ada');

module.exports = { issue, viaFile, viaOptions, check, lookUp, peek, cookie, contract };
