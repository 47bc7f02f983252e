const express = require('express');
const fs = require('fs');
const path = require('path');
const { readFile } = require('node:fs/promises');

const app = express();
app.use(express.json());
const FOLDER = path.join(__dirname, 'reports');

app.get('/reports/:name', async (req, res) => {
  const text = await readFile(path.join(FOLDER, req.params.name), 'utf8'); // finding
  res.type('text/plain').send(text);
});

app.get('/sheets', (req, res) => {
  const name = req.query.sheet || 'first.pdf';
  res.sendFile(path.resolve(FOLDER, name)); // finding
});

const pictureOf = (id, size) => `./pictures/${size}/${id}`;
app.get('/pictures', (req, res) => {
  const file = pictureOf(req.query.id, 'large');
  fs.createReadStream(file).pipe(res); // finding
});

class Drafts {
  constructor(name) {
    this.file = './drafts/' + name;
  }

  remove() {
    fs.unlinkSync(this.file); // finding
  }
}
app.delete('/drafts', (req, res) => {
  new Drafts(req.body.name).remove();
  res.sendStatus(204);
});

app.post('/photos', (req, res) => {
  req.files.photo.mv('/srv/photos/' + req.body.album + '/1.png'); // finding
  res.end();
});

exports.handler = async (event) => {
  const names = [event.queryStringParameters.template, 'base.html'];
  return fs.readFileSync('/opt/templates/' + names[0], 'utf8'); // finding
};
