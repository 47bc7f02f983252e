import express from 'express';

const NAME = /^([a-zA-Z0-9]+)*@shop$/; // finding
const WORDS = /^(\w+\s?)+$/; // finding
const app = express();

app.get('/check', (req, res) => {
  const valid = /^(?:\d+)+x$/.test(String(req.query.number)); // finding
  res.json({ valid });
});

export function strip(text) {
  return text.replace(/<!--(.|\s)*?-->/g, ''); // finding
}

export function sentence(text) {
  const pattern = new RegExp('^([a-z]+-?)*!$'); // finding
  return pattern.test(text) && NAME.test(text) && WORDS.test(text);
}

export function isTitle(text) {
  return /^(([a-z])+.)+[A-Z]$/.test(text) || /^((?:[a-z])+)*!$/.test(text); // finding finding
}

export function route(path) {
  return path.match(/^( ?[a-z]+)+;$/)?.[1]; // finding
}
