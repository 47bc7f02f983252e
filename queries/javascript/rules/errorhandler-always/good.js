const express = require('express');
const errorhandler = require('errorhandler');
const { errorHandler } = require('./middleware');

const app = express();

if (process.env.NODE_ENV === 'development') {
  app.use(errorhandler());
}
if (app.get('env') === 'development') app.use(errorhandler({ log: true }));

process.env.NODE_ENV === 'development' ? app.use(errorhandler()) : app.use(errorHandler());

// One of our own.
app.use(errorHandler());
app.use((err, req, res, next) => {
  console.error(err);
  res.sendStatus(500);
});

// Made, but not used yet.
const handler = errorhandler();
module.exports = { app, handler };
