const express = require('express');
const http = require('http');
const winston = require('winston');

const app = express();
app.use(express.json());
const logger = winston.createLogger({ level: 'info' });

app.post('/login', (req, res) => {
  console.log(`login of ${req.body.user}`); // finding
  logger.info('address ' + req.headers['x-forwarded-for']); // finding
  res.end();
});

function note(what, name) {
  console.warn(what + ': ' + name); // finding
}
app.get('/search', (req, res) => {
  note('search', req.query.text);
  res.end();
});

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  console.info('[INFO] name: %s', searchParams.get('name')); // finding
  res.end();
});
