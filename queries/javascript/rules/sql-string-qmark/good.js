const express = require('express');
const mysql = require('mysql2/promise');
const sqlite3 = require('sqlite3').verbose();
const knex = require('knex')({ client: 'mysql2' });

const TABLE = 'users';
const pool = mysql.createPool({ host: 'localhost', database: 'shop' });
const cache = new sqlite3.Database(':memory:');
const app = express();

app.get('/users/:id', async (req, res) => {
  const [rows] = await pool.query(`SELECT id, name FROM ${TABLE} WHERE id = ?`, [req.params.id]);
  res.json(rows[0]);
});

// Placeholders for a list of unknown length.
async function byIds(ids) {
  const placeholders = ids.map(() => '?').join(', ');
  const [rows] = await pool.query(`SELECT * FROM users WHERE id IN (${placeholders})`, ids);
  return rows;
}
async function insertAll(values) {
  await pool.execute(`INSERT INTO log (a, b) VALUES (${values.map(() => '?').join(',')})`, values);
}

// A name of a table or column cannot be a parameter.
async function count(table) {
  const [rows] = await pool.query(`SELECT COUNT(*) FROM ${table} WHERE deleted = 0`);
  return rows;
}

// Escaped by the driver.
async function find(name) {
  return pool.query(`SELECT * FROM users WHERE name = ${mysql.escape(name)}`);
}

// A number is a number.
function page(number) {
  cache.all(`SELECT * FROM pages WHERE id = ${Number(number)}`, console.log);
  cache.all('SELECT * FROM pages WHERE id = 1', console.log);
}

// The builder binds.
const byEmail = (email) => knex('users').where({ email }).whereRaw('created > ?', ['2026-01-01']);
const joined = (alias) => knex.raw(`select * from a join b on a.id = ${alias}.id`);

console.log('select a row where id = ' + process.argv[2]);
module.exports = { byIds, insertAll, count, find, page, byEmail, joined };
