const express = require('express');
const vm = require('vm');
const { execFileSync } = require('child_process');

const app = express();
app.use(express.json());
const ACTIONS = { double: (n) => n * 2, half: (n) => n / 2 };

// Data, and one of a table.
app.get('/data', (req, res) => res.json(JSON.parse(req.query.data)));
app.get('/action', (req, res) => res.json({ result: (ACTIONS[req.query.action] ?? ACTIONS.half)(4) }));

// Known code; the request is a value for it.
app.get('/run', (req, res) => res.json(vm.runInNewContext('a + b', { a: Number(req.query.a), b: 2 })));
app.get('/node', (req, res) => res.end(execFileSync('node', ['-e', 'console.log(process.argv)', '--', req.query.text])));
app.get('/quoted', (req, res) => res.end(execFileSync('node', ['-e', `console.log(${JSON.stringify(req.query.text)})`])));

// A function, not a text.
app.get('/later', (req, res) => setTimeout(() => res.json({ asked: req.query.name }), 100));
window.addEventListener('message', (event) => setTimeout(() => console.log(event.data), 10));

// A number.
app.get('/n', (req, res) => res.json(eval(`2 * ${Number(req.query.n)}`)));
