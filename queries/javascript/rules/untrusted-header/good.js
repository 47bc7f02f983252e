const express = require('express');

const app = express();

// A value with line ends in it is refused by Node itself.
app.get('/echo', (req, res) => {
  res.setHeader('X-Name', req.query.name);
  res.end();
});
app.get('/theme', (req, res) => {
  res.cookie('theme', req.query.theme);
  res.setHeader('Set-Cookie', `theme=${encodeURIComponent(req.query.theme)}; Path=/; HttpOnly`);
  res.setHeader('Content-Language', 'en');
  res.setHeader('Set-Cookie', `page=${Number(req.query.page)}`);
  res.end();
});
app.get('/write', (req, res) => res.type('text/plain').end(`GET ${req.query.name}`));
