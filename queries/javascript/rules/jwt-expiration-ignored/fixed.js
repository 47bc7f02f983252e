const jwt = require('jsonwebtoken');
const { Strategy } = require('passport-jwt');

function read(token) {
  return jwt.verify(token, process.env.JWT_KEY, {
    algorithms: ['HS256'],
    ignoreExpiration: false,
  });
}

const strategy = new Strategy({ secretOrKey: process.env.JWT_KEY, ignoreExpiration: false }, find);

module.exports = { read, strategy };
