const express = require('express');
const Koa = require('koa');
const fs = require('fs');

const app = express();
const koa = new Koa();

app.get('/report', (req, res) => {
  fs.readFile('report.html', 'utf8', (error, text) => {
    if (error) {
      return res.status(500).send(error.stack); // finding
    }
    return res.send(text);
  });
});

koa.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = 500;
    ctx.body = error.stack; // finding
  }
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(err.status || 500);
  res.end(err.stack); // finding
});

module.exports = { app, koa };
