const jwt = require('jsonwebtoken');
const { Strategy } = require('passport-jwt');

function read(token) {
  return jwt.verify(token, process.env.JWT_KEY, {
    algorithms: ['HS256'],
    ignoreExpiration: true, // finding
  });
}

const strategy = new Strategy({ secretOrKey: process.env.JWT_KEY, ignoreExpiration: true }, find); // finding

module.exports = { read, strategy };
