const express = require('express');
const logger = require('./logger');

const app = express();

app.use((err, req, res, next) => {
  logger.error({ message: err.message, stack: err.stack });
  res.status(500).json({ message: 'Something went wrong', id: req.id });
});

// For developers only.
app.use((err, req, res, next) => {
  res.status(500).json({
    message: 'Something went wrong',
    stack: process.env.NODE_ENV === 'production' ? undefined : err.stack,
  });
});
app.use((err, req, res, next) => {
  if (app.get('env') === 'development') {
    res.json({ message: err.message, stack: err.stack });
  } else {
    next(err);
  }
});

// A stack of another kind, and another receiver.
app.get('/stacks', (req, res) => res.json({ stack: req.query.stack ? ['a'] : [] }));
app.get('/size', (req, res) => res.json({ stacks: 4, stack: 'books' }));
function report(tracker, error) {
  tracker.send({ stack: error.stack });
}

module.exports = { app, report };
