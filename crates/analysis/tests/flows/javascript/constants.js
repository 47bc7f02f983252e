// A branch that can never be taken carries nothing: constants are folded through arithmetic, texts, look-ups and `switch`.
const { execSync } = require('node:child_process');
const express = require('express');

const app = express();
const RETRIES = 3;
const TOOLS = { shrink: 'convert', film: 'ffmpeg' };

app.post('/scan', (req, res) => {
  const limit = 7 * 6 - RETRIES;
  const target = limit > 30 ? 'inbox' : req.body.name;
  res.send(execSync('clamscan ' + target)); // safe
});

app.post('/scan/all', (req, res) => {
  const name = req.body.name; // source
  const target = 7 * 6 - RETRIES > 30 ? name : 'inbox'; // step
  execSync('clamscan ' + target); // sink javascript/untrusted-shell-command
  res.end();
});

app.post('/tool', (req, res) => {
  const program = 'film' in TOOLS ? TOOLS.shrink : req.body.tool;
  execSync(program + ' --version'); // safe
  res.end();
});

app.post('/letter', (req, res) => {
  let word;
  switch ('ABC'[1]) {
    case 'A':
      word = req.body.word;
      break;
    case 'B':
      word = 'bear';
      break;
    default:
      word = req.body.word;
  }
  execSync('look ' + word); // safe
  res.end();
});

app.post('/fall', (req, res) => {
  let word = 'ant';
  switch (RETRIES) {
    case 3:
      word = req.body.word; // source
    case 4:
      word = 'the ' + word; // step
      break;
    default:
      word = 'bear';
  }
  execSync('look ' + word); // sink javascript/untrusted-shell-command
  res.end();
});
