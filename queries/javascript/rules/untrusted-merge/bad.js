const express = require('express');
const _ = require('lodash');
const extend = require('extend');

const app = express();
app.use(express.json());
const settings = {};

app.post('/settings', (req, res) => {
  _.merge(settings, req.body); // finding
  res.json(settings);
});

const apply = (changes) => _.defaultsDeep({}, changes, settings); // finding
app.post('/preview', (req, res) => res.json(apply(req.body.changes)));

app.post('/theme', (req, res) => {
  _.merge(settings, { theme: req.body.theme }); // finding
  extend(true, settings, JSON.parse(req.query.more)); // finding
  res.end();
});
