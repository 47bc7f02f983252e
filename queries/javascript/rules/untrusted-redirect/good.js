const express = require('express');
const Koa = require('koa');
const { NextResponse } = require('next/server');

const app = express();
const TARGETS = { home: '/', orders: '/orders' };
const PAGES = ['/profile', '/settings'];

// A path of this site.
app.get('/a', (req, res) => res.redirect(`/orders/${req.query.id}`));
app.get('/b', (req, res) => res.redirect('/search?q=' + req.query.q));
app.get('/c', (req, res) => res.redirect('https://shop.example.com/' + req.query.path));
app.get('/d', (req, res) => res.redirect(encodeURIComponent(req.query.page)));

// One of a list.
app.get('/e', (req, res) => res.redirect(TARGETS[req.query.to] ?? '/'));
app.get('/f', (req, res) => {
  if (!PAGES.includes(req.query.next)) return res.sendStatus(400);
  return res.redirect(req.query.next);
});

// Looked at first.
app.get('/g', (req, res) => {
  const address = new URL(String(req.query.next), 'https://shop.example.com');
  if (address.origin !== 'https://shop.example.com') return res.sendStatus(400);
  return res.redirect(address.href);
});

// Kept on the server, and to the same place with TLS.
app.get('/h', (req, res) => res.redirect(req.session.returnTo || '/'));
app.get('/i', (req, res) => res.redirect('https://' + req.headers.host + req.url));

new Koa().use(async (ctx) => {
  ctx.redirect('/welcome?from=' + ctx.query.from);
});

export async function GET(request) {
  return NextResponse.redirect(new URL('/login', request.url));
}
