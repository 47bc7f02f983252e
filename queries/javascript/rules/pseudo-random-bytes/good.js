const crypto = require('crypto');
const uuid = require('uuid');

const salt = crypto.randomBytes(16);

module.exports = { salt, generate: uuid.rng };
