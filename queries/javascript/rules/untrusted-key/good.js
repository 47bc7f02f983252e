const express = require('express');

const app = express();
app.use(express.json());
const settings = { theme: {}, mail: {} };
const sections = new Map();
const SECTIONS = ['theme', 'mail'];

app.post('/map', (req, res) => {
  sections.set(req.body.section, req.body.value);
  res.end();
});
app.post('/one', (req, res) => {
  settings.theme[req.body.name] = req.body.value;
  res.end();
});
app.post('/known', (req, res) => {
  if (!SECTIONS.includes(req.body.section)) return res.sendStatus(400);
  settings[req.body.section][req.body.name] = 1;
  return res.end();
});
app.post('/number', (req, res) => {
  const rows = [{}, {}];
  rows[Number(req.body.row)].name = req.body.name;
  res.end();
});
app.post('/checked', (req, res) => {
  const { section } = req.body;
  if (section === '__proto__' || section === 'constructor') return res.sendStatus(400);
  settings[section].name = 'x';
  return res.end();
});
