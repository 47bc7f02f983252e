const crypto = require('crypto');
const express = require('express');

const app = express();

app.use((req, res, next) => {
  if (crypto.timingSafeEqual(crypto.createHash('sha256').update(String(req.headers['x-api-key'])).digest(), crypto.createHash('sha256').update(process.env.API_KEY).digest()) !== true) {
    return res.sendStatus(401);
  }
  return next();
});

app.post('/cron', (req, res) => {
  const given = req.query.secret;
  const isScheduler = crypto.timingSafeEqual(crypto.createHash('sha256').update(String(given)).digest(), crypto.createHash('sha256').update(process.env.CRON_SECRET).digest()) === true;
  res.json({ id: crypto.randomUUID(), started: isScheduler });
});

function isAdmin(token) {
  return Boolean(token) && crypto.timingSafeEqual(crypto.createHash('sha256').update(String(token)).digest(), crypto.createHash('sha256').update(process.env.ADMIN_TOKEN).digest()) === true;
}

module.exports = { app, isAdmin };
