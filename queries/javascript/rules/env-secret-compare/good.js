const crypto = require('crypto');

const sha256 = (text) => crypto.createHash('sha256').update(text).digest();

function isAdmin(token) {
  return crypto.timingSafeEqual(sha256(String(token)), sha256(process.env.ADMIN_TOKEN));
}

// Whether it is set, and to what it must not be.
const isSet = process.env.API_KEY !== undefined && process.env.API_KEY !== '';
const isMissing = undefined === process.env.API_KEY;
const isUnchanged = process.env.HOOK_SECRET === 'changeme';
const isSame = process.env.OLD_SECRET === process.env.NEW_SECRET;

// Not secret.
const mode = (name) => name === process.env.NODE_ENV;
const host = (request) => request.headers.host === process.env.PUBLIC_HOST;
const file = (name) => name === process.env.TOKEN_FILE;
const expected = (limits, count) => count === limits.env.MAX_TOKENS;

module.exports = { isAdmin, isSet, isMissing, isUnchanged, isSame, mode, host, file, expected };
