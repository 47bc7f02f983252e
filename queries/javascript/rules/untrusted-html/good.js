const express = require('express');
const http = require('http');
const Koa = require('koa');
const escapeHtml = require('escape-html');

const app = express();
app.use(express.json());

// Escaped, a number, one of a list.
app.get('/hello', (req, res) => res.send(`<h1>Hello, ${escapeHtml(req.query.name)}</h1>`));
app.get('/page', (req, res) => res.send(`<p>Page ${Number(req.query.page)}</p>`));
app.get('/kind', (req, res) => {
  const kind = ['a', 'b'].includes(req.query.kind) ? req.query.kind : 'a';
  res.send(`<p>${kind}</p>`);
});

// Not HTML.
app.get('/json', (req, res) => res.json({ name: req.query.name }));
app.get('/text', (req, res) => res.type('text/plain').send(`Hello, ${req.query.name}`));
app.get('/plain', (req, res) => {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end('Hello, ' + req.query.name);
});
app.get('/render', (req, res) => res.render('hello', { name: req.query.name }));

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.writeHead(200, { 'Content-Type': 'application/json' });
  res.end('{"ok":true,"name":' + JSON.stringify(searchParams.get('name')) + '}');
});

new Koa().use(async (ctx) => {
  ctx.body = { message: ctx.query.message };
});

export async function GET(request) {
  const theme = new URL(request.url).searchParams.get('theme');
  return new Response(theme, { headers: { 'content-type': 'text/plain' } });
}

export async function PUT(request) {
  const page = new Headers({ 'content-type': 'text/html' });
  const plain = new Headers(request.headers);
  plain.set('content-type', 'application/json');
  const body = await request.text();
  return body ? new Response(body, { headers: plain }) : new Response('<p>Nothing', { headers: page });
}
