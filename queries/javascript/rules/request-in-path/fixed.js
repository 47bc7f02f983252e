const express = require('express');
const fs = require('fs');
const path = require('path');
const { readFile } = require('node:fs/promises');

const app = express();
const FOLDER = path.join(__dirname, 'reports');

app.get('/reports/:name', async (req, res) => {
  const text = await readFile(path.join(FOLDER, path.basename(req.params.name)), 'utf8');
  res.type('text/plain').send(text);
});

app.get('/download', (req, res) => {
  res.sendFile(path.join(FOLDER, path.basename(req.query.file)));
});

app.delete('/drafts', (req, res) => {
  fs.unlink('./drafts/' + path.basename(req.body.name), (error) => {
    res.sendStatus(error ? 404 : 204);
  });
});

app.get('/pictures', (req, res) => {
  fs.createReadStream(`./pictures/${path.basename(req.query.id)}`).pipe(res);
});

module.exports = app;
