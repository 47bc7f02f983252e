const crypto = require('crypto');
const express = require('express');
const { createHmac } = require('node:crypto');

const app = express();

function verify(body, signature) {
  const expected = crypto.createHmac('sha256', process.env.HOOK_SECRET).update(body).digest('hex');
  return (signature.length === expected.length && crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) === true;
}

function check(header, body, key) {
  const mac = createHmac('sha1', key);
  mac.update(body);
  const digest = mac.digest('base64');
  if ((digest.length === header.length && crypto.timingSafeEqual(Buffer.from(digest), Buffer.from(header))) !== true) {
    throw new Error('the signature is wrong');
  }
}

app.use((req, res, next) => {
  if ((req.headers['x-api-key'].length === process.env.API_KEY.length && crypto.timingSafeEqual(Buffer.from(req.headers['x-api-key']), Buffer.from(process.env.API_KEY))) !== true) {
    return res.sendStatus(401);
  }
  return next();
});

module.exports = { app, verify, check };
