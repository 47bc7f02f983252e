const express = require('express');
const http = require('http');
const Koa = require('koa');
const escapeHtml = require('escape-html');

const app = express();
app.use(express.json());

app.get('/hello', (req, res) => {
  res.send(`<h1>Hello, ${req.query.name}</h1>`); // finding
});

function notFound(res, what) {
  res.status(404).send('Nothing called ' + what); // finding
}
app.get('/items/:id', (req, res) => notFound(res, req.params.id));

app.post('/list', (req, res) => {
  const items = req.body.items.map((item) => `<li>${item}</li>`).join('');
  const title = escapeHtml(req.body.title);
  res.end(`<h1>${title}</h1><ul>${items}</ul>`); // finding
});

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const page = { title: searchParams.get('title') };
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.write('<title>' + page.title + '</title>'); // finding
  res.end();
});

new Koa().use(async (ctx) => {
  const { message } = ctx.query;
  ctx.type = 'text/html';
  ctx.body = `Your message: ${message}`; // finding
});

export async function GET(request) {
  const theme = new URL(request.url).searchParams.get('theme');
  return new Response(`<body class="${theme}">`, { headers: { 'content-type': 'text/html' } }); // finding
}

export async function POST(request) {
  const headers = new Headers({ 'cache-control': 'no-store' });
  headers.set('content-type', 'text/html; charset=utf-8');
  const form = await request.formData();
  return new Response('<p>Thanks, ' + form.get('name'), { status: 201, headers }); // finding
}
