// What makes a value harmless for one weakness does nothing against another.
const { exec, execFile } = require('node:child_process');
const path = require('node:path');
const fs = require('node:fs');
const escapeHtml = require('escape-html');
const express = require('express');
const mysql = require('mysql2/promise');

const app = express();
const db = mysql.createPool({ host: 'localhost' });

app.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>'); // safe
});

app.get('/hello/shell', (req, res) => {
  const name = escapeHtml(req.query.name); // source
  exec('finger ' + name); // sink javascript/untrusted-shell-command
  res.send('<h1>Hello ' + name + '</h1>'); // safe
});

app.get('/download', (req, res) => {
  const name = path.basename(req.query.name); // source
  fs.readFileSync('/srv/uploads/' + name); // safe
  exec('touch /srv/uploads/' + name); // sink javascript/untrusted-shell-command
  res.end();
});

app.get('/link', (req, res) => {
  const topic = encodeURIComponent(req.query.topic);
  res.send(`<a href="/search?q=${topic}">search</a>`); // safe
});

app.get('/stripped', (req, res) => {
  const name = req.query.name.replace('<script>', ''); // source
  res.send('<p>' + name + '</p>'); // sink javascript/untrusted-html
});

app.get('/replaced', (req, res) => {
  const name = req.query.name.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  res.send('<p>' + name + '</p>'); // safe
});

app.get('/parameters', async (req, res) => {
  await db.query('SELECT * FROM thread WHERE title = ?', [req.query.title]); // safe
  await db.query('SELECT * FROM thread WHERE title = ' + mysql.escape(req.query.title)); // safe
  res.end();
});

app.get('/list', (req, res) => {
  execFile('ping', ['-c1', '--', req.query.host]); // safe
  res.json({ host: req.query.host }); // safe
});
