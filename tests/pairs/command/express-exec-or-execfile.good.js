// Safe: the language is part of one element of the argument list; no shell runs.
const { execFile } = require('node:child_process');
const express = require('express');

const app = express();
app.use(express.json());

app.post('/documents/word-count', (req, res) => {
  const text = req.body.language;
  if (typeof text !== 'string' || text === '') {
    return res.status(400).json({ error: 'language is missing' });
  }
  const report = (error, stdout) => {
    if (error) {
      return res.status(500).json({ error: 'no dictionary' });
    }
    res.json({ words: Number(stdout) });
  };
  execFile('/opt/dict/bin/count', ['--language=' + text], report);
});

app.listen(3000, '127.0.0.1');
