// What a name holds where it is used is what counts, not what it held earlier or will hold later.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/books', async (req, res) => {
  let column = req.query.sort; // source
  const sql = `SELECT * FROM book ORDER BY ${column}`; // step
  column = 'title';
  res.json(await pool.query(sql)); // sink javascript/untrusted-sql
});

app.get('/books/new', async (req, res) => {
  let column = req.query.sort;
  column = 'added';
  res.json(await pool.query('SELECT * FROM book ORDER BY ' + column)); // safe
});

app.get('/books/late', async (req, res) => {
  let shelf = 'A1';
  const { rows } = await pool.query(`SELECT * FROM book WHERE shelf = '${shelf}'`); // safe
  shelf = req.query.shelf;
  res.json({ shelf, rows });
});

app.get('/books/swap', async (req, res) => {
  let [here, there] = [req.query.here, 'B2']; // source
  [here, there] = [there, here]; // step
  await pool.query("SELECT * FROM book WHERE shelf = '" + here + "'"); // safe
  res.json(await pool.query("SELECT * FROM book WHERE shelf = '" + there + "'")); // sink javascript/sql-string-pg
});

app.get('/books/default', async (req, res) => {
  let limit = 10;
  limit ||= req.query.limit;
  await pool.query('SELECT * FROM book LIMIT ' + limit); // safe
  let shelf = null;
  shelf ??= req.query.shelf; // source
  res.json(await pool.query("SELECT * FROM book WHERE shelf = '" + shelf + "'")); // sink javascript/sql-string-pg
});
