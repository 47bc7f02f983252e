const crypto = require('crypto');
const express = require('express');
const { createHmac } = require('node:crypto');

const app = express();

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest('hex');
  return signature === expected; // finding
}

function check(header, body, key) {
  const mac = createHmac('sha1', key);
  mac.update(body);
  const digest = mac.digest('base64');
  if (digest !== header) { // finding
    throw new Error('the signature is wrong');
  }
}

app.use((req, res, next) => {
  if (req.headers['x-api-key'] !== process.env.API_KEY) { // finding
    return res.sendStatus(401);
  }
  return next();
});

module.exports = { app, verify, check };
