const express = require('express');
const mysql = require('mysql2/promise');
const { Pool } = require('pg');

const app = express();
const pool = mysql.createPool({ host: 'localhost' });
const orders = new Pool();
const COLUMNS = ['id', 'total', 'created'];
const ORDERS = { newest: 'created DESC', oldest: 'created ASC' };

// Bound.
app.get('/products', async (req, res) => {
  const [rows] = await pool.query('SELECT * FROM products WHERE category = ?', [req.query.category]);
  res.json(rows);
});
app.get('/users', (req, res) => {
  orders.query({ text: 'SELECT * FROM users WHERE name = $1', values: [req.query.name] }, (error, rows) => res.json(rows));
});

// One of a list, and one of a table.
app.get('/orders', async (req, res) => {
  const column = COLUMNS.includes(req.query.sort) ? req.query.sort : 'id';
  const result = await orders.query('SELECT id, total FROM orders ORDER BY ' + column);
  res.json(result.rows);
});
app.get('/latest', async (req, res) => {
  const result = await orders.query(`SELECT id FROM orders ORDER BY ${ORDERS[req.query.order] ?? ORDERS.newest}`);
  res.json(result.rows);
});

// A number, and the visitor's name as the server knows it.
app.get('/page', async (req, res) => {
  const [rows] = await pool.query(`SELECT * FROM products LIMIT 20 OFFSET ${Number(req.query.page) * 20}`);
  res.json(rows);
});

// Escaped by the driver.
app.get('/escaped', async (req, res) => {
  const [rows] = await pool.query(`SELECT * FROM products WHERE name = ${mysql.escape(req.query.name)}`);
  res.json(rows);
});

// Overwritten before it is used.
app.get('/all', async (req, res) => {
  let filter = req.query.filter;
  filter = "kind = 'public'";
  const [rows] = await pool.query('SELECT * FROM products WHERE ' + filter);
  res.json(rows);
});

// No database.
app.get('/cache', (req, res) => res.json(new Map().get(`select ${req.query.key}`)));
