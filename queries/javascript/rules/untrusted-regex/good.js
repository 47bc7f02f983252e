const express = require('express');
const escapeRegExp = require('escape-string-regexp');

const app = express();
const NAMES = ['anna', 'berta'];
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

app.get('/names', (req, res) => res.json(NAMES.filter((name) => name.includes(req.query.text))));
app.get('/escaped', (req, res) => res.json(new RegExp(escapeRegExp(req.query.text)).test('anna')));
app.get('/own', (req, res) => res.json(new RegExp('^' + escape(req.query.text)).test('anna')));
app.get('/number', (req, res) => res.json(new RegExp(`^.{${Number(req.query.n)}}$`).test('anna')));
app.get('/tested', (req, res) => res.json(/^[a-z]+$/.test(req.query.text)));
const local = new RegExp(process.argv[2]);
module.exports = { app, local };
