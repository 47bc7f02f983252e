const { randomBytes } = require('crypto');

// Stop where it is missing.
const JWT_SECRET = process.env.JWT_SECRET;
if (!JWT_SECRET) throw new Error('JWT_SECRET is not set');

// An empty fallback is no secret that works.
const password = process.env.DB_PASSWORD || '';
const missing = process.env.SESSION_SECRET ?? undefined;
const absent = process.env.API_TOKEN || null;

// Another variable, or a fresh value.
const either = process.env.JWT_SECRET || process.env.APP_SECRET;
const fresh = process.env.COOKIE_SECRET || randomBytes(32).toString('hex');
const handed = (options) => process.env.SIGNING_KEY ?? options.signingKey;

// Not secret.
const port = process.env.PORT || '3000';
const user = process.env.DB_USER || 'postgres';
const file = process.env.PASSWORD_FILE || '/run/secrets/password';
const expires = process.env.JWT_EXPIRES || '15m';
const name = process.env.SECRET_NAME || 'prod/db';
const publicKey = process.env.PUBLIC_KEY || 'pk-demo';

// A check, no fallback.
const isSet = process.env.JWT_SECRET !== 'unset' && process.env.JWT_SECRET;

module.exports = { password, missing, absent, either, fresh, handed, port, user, file, expires, name, publicKey, isSet };
