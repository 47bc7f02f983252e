const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const FOLDER = path.join(__dirname, 'reports');
const FILES = { terms: 'terms.txt', privacy: 'privacy.txt' };

// The last part only; a number; one of a list.
app.get('/a/:name', (req, res) => {
  fs.createReadStream(path.join(FOLDER, path.basename(req.params.name))).pipe(res);
});
app.get('/b/:id', (req, res) => {
  fs.createReadStream(path.join(FOLDER, `${Number(req.params.id)}.txt`)).pipe(res);
});
app.get('/c', (req, res) => {
  fs.createReadStream(path.join(FOLDER, FILES[req.query.page] ?? 'terms.txt')).pipe(res);
});

// Express keeps to the root.
app.get('/d/:name', (req, res) => res.sendFile(req.params.name, { root: FOLDER }));
app.get('/e/:name', (req, res) => res.sendFile(`${req.params.name}`, { root: FOLDER }));

// Looked at first.
app.get('/f', (req, res) => {
  const file = path.resolve(FOLDER, String(req.query.file));
  if (!file.startsWith(FOLDER + path.sep)) return res.sendStatus(403);
  return fs.createReadStream(file).pipe(res);
});

// Nothing of the request, and no file.
app.get('/g', (req, res) => fs.readFile(path.join(FOLDER, 'index.txt'), (_, text) => res.send(text)));
app.get('/h', (req, res) => res.json({ link: path.posix.join('/files', req.query.file) }));
app.post('/i', (req, res) => fs.writeFile(path.join(FOLDER, 'last.txt'), req.body.text, () => res.end()));

module.exports = app;
