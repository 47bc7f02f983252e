const express = require('express');
const _ = require('lodash');

const app = express();
app.use(express.json());
const settings = {};

app.post('/settings', (req, res) => {
  const { section, name } = req.body;
  settings[section][name] = req.body.value; // finding
  res.end();
});

function mark(key, text) {
  settings[key].note = text; // finding
}
app.post('/notes/:key', (req, res) => {
  mark(req.params.key, 'seen');
  res.end();
});

app.post('/path', (req, res) => {
  _.set(settings, req.body.path, req.body.value); // finding
  res.end();
});
