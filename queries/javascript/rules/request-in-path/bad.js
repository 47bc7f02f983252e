const express = require('express');
const fs = require('fs');
const path = require('path');
const { readFile } = require('node:fs/promises');

const app = express();
const FOLDER = path.join(__dirname, 'reports');

app.get('/reports/:name', async (req, res) => {
  const text = await readFile(path.join(FOLDER, req.params.name), 'utf8'); // finding
  res.type('text/plain').send(text);
});

app.get('/download', (req, res) => {
  res.sendFile(path.join(FOLDER, req.query.file)); // finding
});

app.delete('/drafts', (req, res) => {
  fs.unlink('./drafts/' + req.body.name, (error) => { // finding
    res.sendStatus(error ? 404 : 204);
  });
});

app.get('/pictures', (req, res) => {
  fs.createReadStream(`./pictures/${req.query.id}`).pipe(res); // finding
});

module.exports = app;
