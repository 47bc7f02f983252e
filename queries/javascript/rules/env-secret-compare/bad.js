const crypto = require('crypto');
const express = require('express');

const app = express();

app.use((req, res, next) => {
  if (req.headers['x-api-key'] !== process.env.API_KEY) { // finding
    return res.sendStatus(401);
  }
  return next();
});

app.post('/cron', (req, res) => {
  const given = req.query.secret;
  const isScheduler = given === process.env.CRON_SECRET; // finding
  res.json({ id: crypto.randomUUID(), started: isScheduler });
});

function isAdmin(token) {
  return Boolean(token) && token === process.env.ADMIN_TOKEN; // finding
}

module.exports = { app, isAdmin };
