const express = require('express');
const vm = require('vm');
const Sandbox = require('sandbox');
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

app.get('/formula', (req, res) => {
  const sandbox = new Sandbox();
  sandbox.run(`total(${req.query.formula})`, (output) => res.json(output)); // finding
});

function onLoad() {
  const callback = decodeURIComponent(window.location.hash.slice(1));
  setTimeout(callback + '()', 100); // finding
}

window.addEventListener('message', (event) => {
  eval(event.data.code); // finding
  onLoad();
});
