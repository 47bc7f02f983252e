const express = require('express');
const mysql = require('mysql2/promise');
const sqlite3 = require('sqlite3').verbose();
const knex = require('knex')({ client: 'mysql2' });

const pool = mysql.createPool({ host: 'localhost', database: 'shop' });
const cache = new sqlite3.Database(':memory:');
const app = express();

app.get('/users/:id', async (req, res) => {
  const [rows] = await pool.query('SELECT id, name FROM users WHERE id = ?', [req.params.id]);
  res.json(rows[0]);
});

app.get('/orders', async (req, res) => {
  const connection = await pool.getConnection();
  const [orders] = await connection.execute("SELECT * FROM orders WHERE status = ? ORDER BY id", [req.query.status]);
  connection.release();
  res.json(orders);
});

app.delete('/sessions/:user', (req, res) => {
  cache.run('DELETE FROM sessions WHERE user = ? AND device = ?', [req.params.user, req.query.device]);
  res.sendStatus(204);
});

app.get('/report', async (req, res) => {
  const [totals] = await knex.raw('select sum(total) from orders where customer = ?', [req.query.customer]);
  res.json(totals);
});

app.listen(3000);
