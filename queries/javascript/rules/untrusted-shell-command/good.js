const { exec, execFile, execSync, spawn } = require('child_process');
const express = require('express');
const { quote } = require('shell-quote');

const app = express();
const HOSTS = ['alpha', 'beta'];

// Arguments of their own, without a shell.
app.get('/ping', (req, res) => {
  execFile('ping', ['-c', '1', '--', req.query.host], (error, out) => res.send(String(out.length)));
});
app.get('/convert/:file', (req, res) => {
  spawn('convert', ['--', req.params.file, 'out.png']);
  res.end();
});

// One of a list, a number, quoted.
app.get('/known', (req, res) => {
  if (!HOSTS.includes(req.query.host)) return res.sendStatus(400);
  return exec('ping -c 1 ' + req.query.host, () => res.end());
});
app.get('/lines', (req, res) => {
  exec(`head -n ${Number(req.query.lines)} log.txt`, () => res.end());
});
app.get('/quoted', (req, res) => {
  execSync('ls ' + quote([req.query.folder]));
  res.end();
});

// Digits only.
app.get('/id', (req, res) => {
  if (!/^[0-9]+$/.test(req.query.id)) return res.sendStatus(400);
  return exec(`kill ${req.query.id}`, () => res.end());
});

// Not what is run.
app.get('/cwd', (req, res) => {
  exec('git status', { timeout: Number(req.query.timeout) }, () => res.json({ asked: req.query.name }));
});
const matched = (req) => /a+/.exec(req.query.text);
module.exports = { app, matched };
