const express = require('express');
const _ = require('lodash');

const app = express();
app.use(express.json());
const settings = {};

app.post('/settings', (req, res) => {
  Object.assign(settings, _.pick(req.body, ['theme', 'mail']));
  _.merge(settings, { pages: Number(req.body.pages), theme: String(req.body.theme) });
  _.merge(settings, { theme: 'dark' });
  res.json({ ...settings, ...req.body });
});
