// Callbacks, closures and arrow functions: a value goes in as an argument or is kept by the function itself.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/mapped', async (req, res) => {
  const quoted = req.query.plants.split(',').map((plant) => `'${plant}'`); // source
  res.json(await pool.query(`SELECT * FROM bed WHERE plant IN (${quoted})`)); // sink javascript/untrusted-sql
});

app.get('/filtered', async (req, res) => {
  const known = ['rose', 'tulip', 'iris'];
  const plants = req.query.plants.split(',').filter((plant) => known.includes(plant));
  res.json(await pool.query(`SELECT ${plants.join(', ')} FROM bed`)); // safe
});

app.get('/reduced', async (req, res) => {
  const where = Object.keys(req.query).reduce((sql, key) => sql + ` AND ${key} = 1`, '1 = 1'); // source
  res.json(await pool.query('SELECT * FROM bed WHERE ' + where)); // sink javascript/untrusted-sql
});

app.get('/each', async (req, res) => {
  const clauses = [];
  req.query.soils.split(',').forEach((soil) => clauses.push(`soil = '${soil}'`)); // source
  res.json(await pool.query('SELECT * FROM bed WHERE ' + clauses.join(' OR '))); // sink javascript/untrusted-sql
});

app.get('/numbers', async (req, res) => {
  const ids = req.query.ids.split(',').map(Number);
  res.json(await pool.query(`SELECT * FROM bed WHERE id IN (${ids.join(', ')})`)); // safe
});

const finder = (column) => (value) => pool.query(`SELECT * FROM bed WHERE ${column} = '${value}'`); // sink javascript/sql-string-pg

app.get('/curried', async (req, res) => {
  const bySoil = finder('soil');
  await bySoil('clay');
  res.json(await bySoil(req.query.soil)); // source
});

function withTable(name, work) {
  return work(`SELECT * FROM ${name}`);
}

app.get('/handed', async (req, res) => {
  await withTable('bed', (sql) => pool.query(sql)); // safe
  const table = req.query.table; // source
  res.json(await withTable(table, (sql) => pool.query(sql))); // sink javascript/untrusted-sql
});

app.get('/applied', async (req, res) => {
  const run = pool.query.bind(pool);
  res.json(await run('SELECT * FROM ' + req.query.table)); // missed javascript/untrusted-sql
});
