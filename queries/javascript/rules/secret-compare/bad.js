const crypto = require('crypto');

function login(request, stored) {
  return request.body.password === stored.password; // finding
}

function isMaster(password) {
  return password === 'opensesame'; // finding
}

function verify(link, expectedSignature) {
  if (link.signature !== expectedSignature) { // finding
    throw new Error('The link was changed.');
  }
}

function authenticated(user, token) {
  const correctToken = tokenOf(user);
  return token === correctToken; // finding
}

module.exports = { login, isMaster, verify, authenticated, crypto };
