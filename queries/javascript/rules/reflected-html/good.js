const express = require('express');
const escapeHtml = require('escape-html');

const app = express();

app.get('/hello', (req, res) => {
  res.send(`<h1>Hello, ${escapeHtml(req.query.name)}!</h1>`);
});
app.get('/view', (req, res) => res.render('hello', { name: req.query.name }));
app.get('/json', (req, res) => res.json({ html: `<b>${req.query.name}</b>` }));

// No markup.
app.get('/text', (req, res) => res.type('text/plain').send(`Hello, ${req.query.name}`));
app.get('/sum', (req, res) => res.send('sum: ' + req.query.a));
app.get('/link', (req, res) => res.send('<a href="/search?q=' + encodeURIComponent(req.query.q) + '">again</a>'));

// Nothing of the request.
app.get('/time', (req, res) => res.send(`<p>${new Date().toISOString()}</p>`));
app.get('/version', (req, res) => {
  const version = '1.0';
  res.send(`<p>${version}</p>`);
});

// To another place.
const notify = (mailer, req) => mailer.send(`<p>${req.body.text}</p>`);

module.exports = { app, notify };
