const express = require('express');
const http = require('http');

const app = express();
const CREDENTIALS = 'Access-Control-Allow-Credentials';

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin); // finding
  res.header('Access-Control-Allow-Methods', 'GET, POST');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

const server = http.createServer((request, response) => {
  response.setHeader(CREDENTIALS, 'true');
  response.setHeader('access-control-allow-origin', request.headers['origin'] || '*'); // finding
  response.end('{}');
});

app.get('/me', (req, res) => {
  res.set('Access-Control-Allow-Origin', req.get('Origin')); // finding
  res.set(CREDENTIALS, true);
  res.json({ user: req.user });
});

module.exports = { app, server };
