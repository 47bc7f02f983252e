// Module variables, accessors, `arguments` and objects of the platform hand values over, some of them unseen as yet.
const { exec } = require('node:child_process');
const express = require('express');

const app = express();
let last = 'uptime';

app.post('/keep', (req, res) => {
  last = req.body.command;
  res.end();
});

app.post('/run', (req, res) => {
  exec(last); // missed javascript/untrusted-shell-command
  res.end();
});

app.post('/getter', (req, res) => {
  const job = { get command() { return req.body.command; }, name: 'uptime' };
  exec(job.name); // safe
  exec(job.command); // missed javascript/untrusted-shell-command
  res.end();
});

app.post('/parameters', (req, res) => {
  const search = new URLSearchParams();
  search.append('q', req.body.text);
  exec('curl https://search.example/?' + search.toString()); // missed javascript/untrusted-shell-command
  res.end();
});

function runAll() {
  exec('run ' + arguments[0]); // missed javascript/untrusted-shell-command
}

app.post('/arguments', (req, res) => {
  runAll(req.body.name);
  res.end();
});

app.post('/this', (req, res) => {
  const job = { command: req.body.command, name: 'uptime' }; // source
  function run() {
    exec(this.name); // safe
    exec(this.command); // sink javascript/untrusted-shell-command
  }
  run.call(job);
  res.end();
});

app.post('/closure', (req, res) => {
  let command = 'uptime';
  const take = () => { command = req.body.command; }; // source
  exec(command); // safe
  take();
  exec(command); // sink javascript/untrusted-shell-command
  res.end();
});
