const jwt = require('jsonwebtoken');
const { sign: signToken } = require('jsonwebtoken');
const express = require('express');

const app = express();
const KEY = 'my-little-key';

app.post('/login', (req, res) => {
  const token = jwt.sign({ sub: req.body.user }, process.env.JWT_SECRET, { expiresIn: '1h' });
  res.json({ token });
});

app.use((req, res, next) => {
  const token = (req.get('authorization') ?? '').replace(/^Bearer /, '');
  try {
    req.user = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
    next();
  } catch {
    res.sendStatus(401);
  }
});

function refresh(user) {
  return signToken({ sub: user.id, kind: 'refresh' }, process.env.JWT_SECRET);
}

module.exports = { app, refresh };
