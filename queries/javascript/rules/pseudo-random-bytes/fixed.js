const crypto = require('crypto');

const salt = crypto.randomBytes(16);
const generate = crypto.randomBytes;

module.exports = { salt, generate };
