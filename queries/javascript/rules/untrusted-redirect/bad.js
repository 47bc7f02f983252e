const express = require('express');
const http = require('http');
const url = require('url');
const Koa = require('koa');
const { NextResponse } = require('next/server');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/login', (req, res) => {
  req.session.user = 1;
  res.redirect(req.query.next || '/'); // finding
});

function leave(res, target) {
  res.status(303).redirect(target); // finding
}
app.get('/logout', (req, res) => leave(res, req.body.back));

app.get('/out', (req, res) => {
  const { to } = req.query;
  res.setHeader('Location', to); // finding
  res.status(302).end();
});

http.createServer((req, res) => {
  const { target } = url.parse(req.url, true).query;
  res.writeHead(302, { Location: target }); // finding
  res.end();
});

new Koa().use(async (ctx) => {
  ctx.redirect('/' + ctx.query.page); // finding
});

export async function GET(request) {
  const next = request.nextUrl.searchParams.get('next');
  return NextResponse.redirect(next); // finding
}
