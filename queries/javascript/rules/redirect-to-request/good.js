const express = require('express');

const app = express();
const TARGETS = { home: '/', orders: '/orders' };

// A path of this site.
app.get('/a', (req, res) => res.redirect('/orders'));
app.get('/b', (req, res) => res.redirect(`/orders/${encodeURIComponent(req.query.id)}`));
app.get('/c', (req, res) => res.redirect('/search?q=' + encodeURIComponent(req.query.q)));

// One of a list.
app.get('/d', (req, res) => res.redirect(TARGETS[req.query.to] ?? '/'));

// Looked at first.
app.get('/e', (req, res) => {
  const next = String(req.query.next);
  const url = new URL(next, 'https://shop.example.com');
  res.redirect(url.origin === 'https://shop.example.com' ? url.pathname : '/');
});

// Kept on the server.
app.get('/f', (req, res) => res.redirect(req.session.returnTo || '/'));
app.get('/g', (req, res) => res.redirect(301, req.app.locals.home));

// Not a redirect of the browser.
const move = (queue, req) => queue.redirect(req.body.queue);
app.get('/h', (req, res) => res.setHeader('X-Next', req.query.next).end());

module.exports = { app, move };
