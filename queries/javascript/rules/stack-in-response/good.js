const express = require('express');
const logger = require('./logger');

const app = express();
const isDevelopment = process.env.NODE_ENV === 'development';

// Into the log, where it belongs.
app.use((err, req, res, next) => {
  logger.error(err.stack);
  console.error(err.stack);
  process.stderr.write(err.stack);
  res.status(500).send('Internal Server Error');
});

// For developers only.
app.use((err, req, res, next) => {
  if (process.env.NODE_ENV !== 'production') {
    res.send(err.stack);
  } else {
    res.sendStatus(500);
  }
});
app.use((err, req, res, next) => {
  res.send(isDevelopment ? err.stack : 'Internal Server Error');
});

// A message that was written for the reader.
app.use((err, req, res, next) => {
  res.status(400).json({ message: err.publicMessage });
});

// Another stack.
app.get('/undo', (req, res) => res.json(req.session.history.stack.length));
function push(worker, error) {
  worker.send(error.stack);
}

module.exports = { app, push };
