// Safe: replaceAll() changes each "<", and none can open a tag.
'use strict';

const http = require('node:http');

const visits = new Map();

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function count(city) {
  const total = (visits.get(city) || 0) + 1;
  visits.set(city, total);
  return total;
}

const server = http.createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost');
  const city = url.searchParams.get('city') || 'Nowhere';
  const html = '<p>' + escapeText(city) + ' was asked for ' + count(city) + ' times.</p>';
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  res.end(html);
});

server.listen(8081, '127.0.0.1');
