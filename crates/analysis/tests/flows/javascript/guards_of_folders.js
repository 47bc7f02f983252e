// Half a check keeps no path in its folder: a folder's name without its separator, `..` refused where the root is not.
const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const ROOT = path.resolve('reports');
const PUBLIC = path.join(__dirname, 'public');

app.get('/neighbour', (req, res) => {
  const file = path.resolve(ROOT, req.query.file); // source
  if (!file.startsWith(ROOT)) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // sink javascript/untrusted-path
});

app.get('/neighbour/of/public', (req, res) => {
  const file = path.join(PUBLIC, req.query.file); // source
  if (file.indexOf(PUBLIC) !== 0) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // sink javascript/untrusted-path
});

app.get('/separator', (req, res) => {
  const file = path.resolve(ROOT, req.query.file);
  if (file !== ROOT && !file.startsWith(`${ROOT}${path.sep}`)) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // safe
});

// join() leaves no `..` behind a folder.
app.get('/separator/joined', (req, res) => {
  const file = path.join(PUBLIC, req.query.file);
  if (!file.startsWith(PUBLIC + '/')) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // safe
});

app.get('/up/joined/first', (req, res) => {
  const file = path.join('.', req.query.file);
  if (file.startsWith('..')) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // safe
});

app.get('/up/resolved', (req, res) => {
  const name = String(req.query.file); // source
  if (name.includes('..')) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(path.resolve(ROOT, name))); // sink javascript/untrusted-path
});

// An absolute name joined to a folder lies below it.
app.get('/up/joined', (req, res) => {
  const name = String(req.query.file);
  if (name.includes('..')) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(path.join(ROOT, name))); // safe
});

app.get('/up/and/absolute', (req, res) => {
  const name = String(req.query.file);
  if (name.includes('..') || path.isAbsolute(name)) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(path.resolve(ROOT, name))); // safe
});
