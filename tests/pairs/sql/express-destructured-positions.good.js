// Safe: the second position of the array is a constant, and that one is put into the statement.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

function orderingPair(req) {
  return [req.query.sort, 'placed_at'];
}

app.get('/orders', async (req, res, next) => {
  const [requested, standard] = orderingPair(req);
  const column = standard;
  const sql = `SELECT id, total, placed_at FROM orders ORDER BY ${column} DESC LIMIT 100`;
  try {
    const result = await pool.query(sql);
    res.json({ asked: String(requested), orders: result.rows });
  } catch (error) {
    next(error);
  }
});

app.listen(3000, '127.0.0.1');
