// A check makes a value harmless where it holds, and only if it says enough: some checks only look like one.
const fs = require('node:fs');
const path = require('node:path');
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
const COLUMNS = new Set(['name', 'grade']);
const HOSTS = ['school.example', 'www.school.example'];
const ROOT = path.resolve('/srv/reports');

app.get('/sorted', async (req, res) => {
  const column = req.query.column;
  if (!COLUMNS.has(column)) return res.sendStatus(400);
  res.json(await pool.query('SELECT * FROM pupil ORDER BY ' + column)); // safe
});

app.get('/sorted/logged', async (req, res) => {
  const column = req.query.column; // source
  if (!COLUMNS.has(column)) console.warn('an unknown column');
  res.json(await pool.query('SELECT * FROM pupil ORDER BY ' + column)); // sink javascript/untrusted-sql
});

app.get('/matched', async (req, res) => {
  const column = req.query.column;
  if (!/^[a-z]{1,30}$/.test(column)) return res.sendStatus(400);
  res.json(await pool.query('SELECT * FROM pupil ORDER BY ' + column)); // safe
});

app.get('/matched/part', async (req, res) => {
  const column = req.query.column; // source
  if (!/[a-z]+/.test(column)) return res.sendStatus(400);
  res.json(await pool.query('SELECT * FROM pupil ORDER BY ' + column)); // sink javascript/untrusted-sql
});

app.get('/report', (req, res) => {
  const file = path.resolve(ROOT, req.query.file);
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // safe
});

app.get('/report/raw', (req, res) => {
  const file = ROOT + '/' + req.query.file; // source
  if (!file.startsWith(ROOT)) return res.sendStatus(404);
  res.type('txt').send(fs.readFileSync(file)); // sink javascript/untrusted-path
});

app.get('/leave', (req, res) => {
  const target = new URL(req.query.to);
  if (HOSTS.includes(target.hostname)) return res.redirect(target.href); // safe
  res.redirect('/');
});

app.get('/leave/any', (req, res) => {
  const target = String(req.query.to); // source
  if (target.includes('school.example')) return res.redirect(target); // sink javascript/untrusted-redirect
  res.redirect('/');
});

app.get('/number', async (req, res) => {
  const id = parseInt(req.query.id, 10);
  if (Number.isNaN(id)) return res.sendStatus(400);
  res.json(await pool.query('SELECT * FROM pupil WHERE id = ' + id)); // safe
});
