const express = require('express');
const mysql = require('mysql2/promise');
const { Pool } = require('pg');
const db = require('../db');

const app = express();
const pool = mysql.createPool({ host: 'localhost' });
const orders = new Pool();

app.get('/products', async (req, res) => {
  const [rows] = await pool.query(`SELECT * FROM products WHERE category = '${req.query.category}'`); // finding
  res.json(rows);
});

function orderOf(query) {
  return query.sort || 'id';
}

app.get('/orders', async (req, res) => {
  const order = orderOf(req.query);
  const result = await orders.query('SELECT id, total FROM orders ORDER BY ' + order); // finding
  res.json(result.rows);
});

app.post('/search', async (req, res) => {
  const parts = ['SELECT * FROM notes WHERE owner = 7'];
  if (req.body.text) parts.push(`AND text LIKE '%${req.body.text}%'`);
  const sql = parts.join(' ');
  res.json(await pool.execute(sql)); // finding
});

class Reports {
  constructor(month) {
    this.month = month;
  }

  rows() {
    return db.query(`SELECT * FROM reports WHERE month = '${this.month}'`); // finding
  }
}

app.get('/reports/:month', async (req, res) => {
  res.json(await new Reports(req.params.month).rows());
});

app.get('/raw', (req, res) => {
  orders.query({
    text: 'SELECT * FROM users WHERE name = \'' + req.headers['x-name'] + '\'', // finding
  }, (error, rows) => res.json(rows));
});
