// `try`, loops and branches: what can hold at a line is joined over all the ways that lead there.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.post('/try', async (req, res) => {
  let filter;
  try {
    filter = JSON.parse(req.body.filter); // source
  } catch {
    filter = { where: '1 = 1' };
  }
  res.json(await pool.query('SELECT * FROM account WHERE ' + filter.where)); // sink javascript/untrusted-sql
});

app.get('/finally', async (req, res) => {
  let sort = req.query.sort;
  try {
    await pool.query('SELECT 1');
  } finally {
    sort = 'owner';
  }
  res.json(await pool.query('SELECT * FROM account ORDER BY ' + sort)); // safe
});

app.get('/loop', async (req, res) => {
  let where = '1 = 1';
  for (const owner of req.query.owners.split(',')) { // source
    where += ` OR owner = '${owner}'`; // step
  }
  res.json(await pool.query('SELECT * FROM account WHERE ' + where)); // sink javascript/sql-string-pg
});

app.get('/later', async (req, res) => {
  let last = 'nobody';
  do {
    await pool.query(`SELECT * FROM account WHERE owner = '${last}'`); // sink javascript/sql-string-pg
    last = req.query.owner; // source
  } while (req.query.more);
  res.end();
});

app.get('/in', async (req, res) => {
  for (const key in req.query) { // source
    await pool.query('UPDATE account SET seen = 1 WHERE ' + key + ' = 1'); // sink javascript/untrusted-sql
  }
  res.end();
});

app.get('/thrown', async (req, res) => {
  const owner = req.query.owner;
  if (owner !== 'anna') throw new Error('nobody else');
  res.json(await pool.query(`SELECT * FROM account WHERE owner = '${owner}'`)); // safe
});

app.get('/caught', async (req, res) => {
  try {
    throw new Error(req.query.reason);
  } catch (error) {
    res.send('<p>' + error.message + '</p>'); // missed javascript/untrusted-html
  }
});
