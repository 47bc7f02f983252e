// Functions of the file are followed: from parameter to result, to a sink inside, to a field, and from a source inside.
const fs = require('node:fs');
const path = require('node:path');
const express = require('express');

const app = express();
const ROOT = '/srv/photos';

function below(name, folder = ROOT) {
  return folder + '/' + name;
}

const photoName = (req) => req.query.photo; // source

function read(file) {
  return fs.readFileSync(file); // sink javascript/untrusted-path
}

app.get('/photo', (req, res) => {
  const file = below(photoName(req)); // step
  res.type('jpg').send(read(file));
});

app.get('/logo', (req, res) => {
  res.type('jpg').send(fs.readFileSync(below('logo.png'))); // safe
});

app.get('/safe-photo', (req, res) => {
  const name = path.basename(photoName(req));
  res.type('jpg').send(fs.readFileSync(below(name))); // safe
});

function last(first, ...more) {
  return more[more.length - 1];
}

app.get('/rest', (req, res) => {
  fs.readFileSync(last(req.query.first, 'b.jpg')); // safe
  const names = ['a.jpg', req.query.name]; // source
  fs.readFileSync(last(...names)); // sink javascript/untrusted-path
  res.end();
});

function tidy(name) {
  return name.startsWith('/') ? tidy(name.slice(1)) : name;
}

app.get('/tidy', (req, res) => {
  const name = tidy(req.query.name); // source
  fs.unlinkSync('/srv/photos/' + name); // sink javascript/untrusted-path
  res.end();
});

function fill(basket, name) {
  basket.file = below(name);
  basket.kind = 'jpg';
}

app.get('/basket', (req, res) => {
  const basket = {};
  fill(basket, req.query.name); // source
  fs.unlinkSync('/srv/' + basket.kind); // safe
  fs.unlinkSync(basket.file); // sink javascript/untrusted-path
  res.end();
});
