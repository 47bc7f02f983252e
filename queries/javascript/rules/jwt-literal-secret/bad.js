const jwt = require('jsonwebtoken');
const { sign: signToken } = require('jsonwebtoken');
const express = require('express');

const app = express();
const KEY = 'my-little-key';

app.post('/login', (req, res) => {
  const token = jwt.sign({ sub: req.body.user }, 'secret', { expiresIn: '1h' }); // finding
  res.json({ token });
});

app.use((req, res, next) => {
  const token = (req.get('authorization') ?? '').replace(/^Bearer /, '');
  try {
    req.user = jwt.verify(token, KEY, { algorithms: ['HS256'] }); // finding
    next();
  } catch {
    res.sendStatus(401);
  }
});

function refresh(user) {
  return signToken({ sub: user.id, kind: 'refresh' }, `refresh-${KEY}`); // finding
}

module.exports = { app, refresh };
