// All ways to build a text carry what is put in; what is only counted or compared is not carried.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/template', async (req, res) => {
  const name = req.query.name; // source
  res.json(await pool.query(`SELECT * FROM animal WHERE name = '${name.trim().toUpperCase()}'`)); // sink javascript/sql-string-pg
});

app.get('/joined', async (req, res) => {
  const parts = ['SELECT * FROM animal WHERE name =', `'${req.query.name}'`]; // source
  res.json(await pool.query(parts.join(' '))); // sink javascript/sql-string-pg
});

app.get('/concat', async (req, res) => {
  const sql = 'SELECT * FROM animal WHERE '.concat(req.query.where); // source
  res.json(await pool.query(sql)); // sink javascript/untrusted-sql
});

app.get('/replaced', async (req, res) => {
  const sql = 'SELECT * FROM animal WHERE name = NAME'.replace('NAME', req.query.name); // source
  res.json(await pool.query(sql)); // sink javascript/untrusted-sql
});

app.get('/grown', async (req, res) => {
  let sql = 'SELECT * FROM animal WHERE 1 = 1';
  await pool.query(sql); // safe
  if (req.query.kind) sql += " AND kind = '" + req.query.kind + "'"; // source
  res.json(await pool.query(sql)); // sink javascript/sql-string-pg
});

app.get('/decoded', async (req, res) => {
  const name = Buffer.from(req.query.name, 'base64').toString('utf8'); // source
  res.json(await pool.query("SELECT * FROM animal WHERE name = '" + decodeURIComponent(name) + "'")); // sink javascript/sql-string-pg
});

app.get('/counted', async (req, res) => {
  const names = req.query.names.split(',');
  const holes = names.map((_, at) => `$${at + 1}`).join(', ');
  await pool.query(`SELECT * FROM animal WHERE name IN (${holes})`, names); // safe
  res.json(await pool.query('SELECT * FROM animal LIMIT ' + names.length)); // safe
});
