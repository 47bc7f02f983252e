const express = require('express');

const app = express();
const run = eval;

app.get('/calculate', (req, res) => {
  const result = eval(req.query.formula); // finding
  res.json({ result });
});

app.get('/fields', (req, res) => {
  const order = { name: 1, created: 2 };
  res.json(eval('order.' + req.query.field)); // finding
});

function compileRule(source) {
  return new Function('record', `return ${source};`); // finding
}

function compileFilter(args, body) {
  return Function(...args, body); // finding
}

function inGlobalScope(source) {
  return (0, eval)(source); // finding
}

function again(source) {
  return run(source); // finding
}

function inBrowser(snippet) {
  window.eval(snippet); // finding
}

module.exports = { compileRule, compileFilter, inGlobalScope, again, inBrowser };
