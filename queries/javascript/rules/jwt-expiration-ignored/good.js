const jwt = require('jsonwebtoken');

function read(token) {
  return jwt.verify(token, process.env.JWT_KEY, { algorithms: ['HS256'], ignoreExpiration: false });
}

const cache = { ignoreExpiration: true };

module.exports = { read, cache };
