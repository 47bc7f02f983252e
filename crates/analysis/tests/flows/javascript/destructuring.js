// Patterns with defaults, renamed parts and a rest give each name its own part.
const express = require('express');
const mysql = require('mysql2/promise');

const app = express();
const db = mysql.createPool({ uri: process.env.DATABASE_URL });

app.get('/object', async (req, res) => {
  const { artist: name, limit = 10 } = { artist: req.query.artist }; // source
  await db.query(`SELECT * FROM album LIMIT ${limit}`); // safe
  res.json(await db.query(`SELECT * FROM album WHERE artist = '${name}'`)); // sink javascript/sql-string-qmark
});

app.get('/query', async ({ query: { sort = 'title' } }, res) => { // source
  res.json(await db.query('SELECT * FROM album ORDER BY ' + sort)); // sink javascript/untrusted-sql
});

app.get('/rest', async (req, res) => {
  const { page, ...filters } = { page: 1, genre: req.query.genre }; // source
  await db.query('SELECT * FROM album LIMIT 10 OFFSET ' + page); // safe
  res.json(await db.query(`SELECT * FROM album WHERE genre = '${filters.genre}'`)); // sink javascript/sql-string-qmark
});

app.get('/array', async (req, res) => {
  const [, genre, ...others] = ['x', 'jazz', req.query.genre]; // source
  await db.query(`SELECT * FROM album WHERE genre = '${genre}'`); // safe
  res.json(await db.query(`SELECT * FROM album WHERE genre = '${others[0]}'`)); // sink javascript/sql-string-qmark
});

app.get('/entries', async (req, res) => {
  for (const [column, value] of Object.entries(req.query)) { // source
    await db.query(`UPDATE album SET seen = 1 WHERE ${column} = ?`, [value]); // sink javascript/untrusted-sql
  }
  res.end();
});

async function find({ table, title }) {
  await db.query(`SELECT * FROM ${table}`); // safe
  return db.query(`SELECT * FROM album WHERE title = '${title}'`); // sink javascript/sql-string-qmark
}

app.get('/parameters', async (req, res) => {
  res.json(await find({ table: 'album', title: req.query.title })); // source
});
