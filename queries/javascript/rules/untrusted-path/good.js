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

// Express keeps to the root, and refuses `..` in what is given whole.
app.get('/d/:name', (req, res) => res.sendFile(req.params.name, { root: FOLDER }));
app.get('/e/:name', (req, res) => res.sendFile('/srv/reports/' + req.params.name));

// Looked at first.
app.get('/f', (req, res) => {
  const file = path.resolve(FOLDER, String(req.query.file));
  if (!file.startsWith(FOLDER + path.sep)) return res.sendStatus(403);
  return fs.createReadStream(file).pipe(res);
});

// Letters and digits are left.
app.get('/g', (req, res) => {
  const name = req.query.name.replace(/[^a-z0-9]/gi, '');
  fs.readFile(`${FOLDER}/${name}.txt`, 'utf8', (error, text) => res.type('text').send(text));
});

// Nothing of the request in the path.
app.post('/h', (req, res) => fs.writeFile(path.join(FOLDER, 'last.txt'), req.body.text, () => res.end()));

// A tool may open what it is told to.
console.log(fs.readFileSync(process.argv[2], 'utf8').length);
