const express = require('express');
const vm = require('vm');
const { execFileSync } = require('child_process');

const app = express();
app.use(express.json());

app.get('/sum', (req, res) => {
  res.json({ result: eval(req.query.formula) }); // finding
});

app.post('/rules', (req, res) => {
  const { body: rule } = req.body;
  const check = new Function('order', `return ${rule};`); // finding
  res.json({ ok: check({ total: 5 }) });
});

const sandboxed = (source) => vm.runInNewContext(source, {}); // finding
app.post('/plugins', (req, res) => res.json(sandboxed(req.body.plugin)));

app.get('/node', (req, res) => {
  res.end(execFileSync('node', ['-e', req.query.script])); // finding
});

app.get('/theme', (req, res) => {
  const theme = require('./themes/' + req.query.theme); // finding
  res.json(theme);
});

function onLoad() {
  const callback = decodeURIComponent(window.location.hash.slice(1));
  setTimeout(callback + '()', 100); // finding
}

window.addEventListener('message', (event) => {
  eval(event.data.code); // finding
  onLoad();
});
