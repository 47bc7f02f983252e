const express = require('express');
const jwt = require('jsonwebtoken');
const { jwtDecode } = require('jwt-decode');

const app = express();
const SECRET = process.env.JWT_SECRET;

app.use((req, res, next) => {
  try {
    req.user = jwt.verify(req.cookies.token, SECRET, { algorithms: ['HS256'] });
    next();
  } catch {
    res.sendStatus(401);
  }
});

// The header tells which key to verify with.
async function verify(req, keys) {
  const header = jwt.decode(req.cookies.token, { complete: true })?.header;
  return jwt.verify(req.cookies.token, await keys.find(header.kid), { algorithms: ['RS256'] });
}

// A client looks when its own token ends.
const endsAt = (token) => new Date(jwt.decode(token).exp * 1000);
const expired = () => jwtDecode(localStorage.getItem('token')).exp * 1000 < Date.now();

// Another decode.
const decode = (text) => Buffer.from(text, 'base64').toString();
app.get('/echo', (req, res) => {
  req.user = decode(req.query.user);
  res.send('ok');
});

module.exports = { app, verify, endsAt, expired };
