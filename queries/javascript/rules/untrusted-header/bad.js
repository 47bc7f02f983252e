const express = require('express');
const net = require('net');

const app = express();
app.use(express.json());

app.get('/echo', (req, res) => {
  res.setHeader(req.query.name, 'yes'); // finding
  res.end();
});

app.get('/theme', (req, res) => {
  const cookie = `theme=${req.query.theme}; Path=/`;
  res.setHeader('Set-Cookie', cookie); // finding
  res.end();
});

app.get('/file/:name', (req, res) => {
  res.set('X-Accel-Redirect', '/internal/' + req.params.name); // finding
  res.end();
});

app.post('/relay', (req, res) => {
  const socket = net.connect(80, 'backend');
  socket.write(`GET /orders HTTP/1.1\r\nX-User: ${req.body.user}\r\n\r\n`); // finding
  res.end();
});
