// An array or object is not tainted as a whole: each key and index holds its own value.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/by-key', async (req, res) => {
  const search = { table: 'article', text: req.query.text }; // source
  await pool.query('SELECT * FROM ' + search.table); // safe
  res.json(await pool.query(`SELECT * FROM article WHERE name = '${search['text']}'`)); // sink javascript/sql-string-pg
});

app.get('/by-index', async (req, res) => {
  const words = ['cheap'];
  words.push(req.query.word); // source
  await pool.query(`SELECT * FROM article WHERE tag = '${words[0]}'`); // safe
  res.json(await pool.query(`SELECT * FROM article WHERE tag = '${words[1]}'`)); // sink javascript/sql-string-pg
});

app.get('/shifted', async (req, res) => {
  const words = [req.query.word, 'red', 'green'];
  words.shift();
  res.json(await pool.query(`SELECT * FROM article WHERE tag = '${words[0]}'`)); // safe
});

app.get('/spread', async (req, res) => {
  const options = { sort: 'name', ...{ sort: req.query.sort }, limit: 10 }; // source
  await pool.query('SELECT * FROM article LIMIT ' + options.limit); // safe
  res.json(await pool.query('SELECT * FROM article ORDER BY ' + options.sort)); // sink javascript/untrusted-sql
});

app.get('/spread/over', async (req, res) => {
  const options = { ...req.query, sort: 'name' };
  res.json(await pool.query('SELECT * FROM article ORDER BY ' + options.sort)); // safe
});

app.get('/map', async (req, res) => {
  const wishes = new Map([['colour', req.query.colour], ['size', 'large']]); // source
  wishes.set('shape', 'round');
  await pool.query(`SELECT * FROM article WHERE size = '${wishes.get('size')}'`); // safe
  res.json(await pool.query(`SELECT * FROM article WHERE colour = '${wishes.get('colour')}'`)); // sink javascript/sql-string-pg
});

app.get('/assigned', async (req, res) => {
  const filter = Object.assign({ sort: 'name' }, { text: req.query.text }); // source
  await pool.query('SELECT * FROM article ORDER BY ' + filter.sort); // safe
  res.json(await pool.query("SELECT * FROM article WHERE name = '" + filter.text + "'")); // sink javascript/sql-string-pg
});
