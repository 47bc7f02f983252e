// Promises hand on what they resolve to, to `then` and to `await`; `Promise.all` keeps the order.
const { exec } = require('node:child_process');
const express = require('express');

const app = express();

async function nameOf(req) {
  return req.body.name; // source
}

app.post('/archive', async (req, res) => {
  const name = await nameOf(req); // step
  exec('tar cf backup.tar ' + name); // sink javascript/untrusted-shell-command
  res.end();
});

app.post('/then', (req, res) => {
  nameOf(req)
    .then((name) => name.trim())
    .then((name) => exec('touch ' + name)) // sink javascript/untrusted-shell-command
    .catch((error) => exec('logger failed')) // safe
    .finally(() => res.end());
});

app.post('/all', async (req, res) => {
  const [host, name] = await Promise.all([Promise.resolve('alpha'), nameOf(req)]); // step
  exec('ping -c1 ' + host); // safe
  exec('touch ' + name); // sink javascript/untrusted-shell-command
  res.end();
});

app.post('/new', (req, res) => {
  const waiting = new Promise((resolve) => {
    setTimeout(() => resolve(req.body.folder), 100); // source
  });
  waiting.then((folder) => exec('du -sh ' + folder)); // sink javascript/untrusted-shell-command
  res.end();
});

function* commands(folder) {
  yield 'uptime';
  yield 'ls ' + folder;
}

app.post('/generator', (req, res) => {
  for (const command of commands(req.body.folder)) { // source
    exec(command); // sink javascript/untrusted-shell-command
  }
  for (const command of commands('/srv')) {
    exec(command); // safe
  }
  res.end();
});

app.post('/stream', async (req, res) => {
  for await (const chunk of req) {
    exec(chunk.toString()); // missed javascript/untrusted-shell-command
  }
  res.end();
});
