const crypto = require('crypto');

const salt = crypto.pseudoRandomBytes(16); // finding
const generate = crypto.prng; // finding

module.exports = { salt, generate };
