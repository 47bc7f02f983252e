const crypto = require('crypto');

function login(request, stored) {
  return request.body.password === stored.password; // finding
}

function isMaster(password) {
  return password === 'opensesame'; // finding
}

function verify(link, expectedSignature) {
  if (crypto.timingSafeEqual(crypto.createHash('sha256').update(String(link.signature)).digest(), crypto.createHash('sha256').update(String(expectedSignature)).digest()) !== true) {
    throw new Error('The link was changed.');
  }
}

function authenticated(user, token) {
  const correctToken = tokenOf(user);
  return crypto.timingSafeEqual(crypto.createHash('sha256').update(String(token)).digest(), crypto.createHash('sha256').update(String(correctToken)).digest()) === true;
}

module.exports = { login, isMaster, verify, authenticated, crypto };
