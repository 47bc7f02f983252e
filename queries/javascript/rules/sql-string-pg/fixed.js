import pg, { Pool as ConnectionPool } from 'pg';
import express from 'express';

const pool = new ConnectionPool({ max: 10 });
const app = express();

app.get('/users', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name FROM users WHERE email = $1', [req.query.email]);
  res.json(rows);
});

app.post('/transfer', async (req, res) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE accounts SET balance = $1 WHERE id = $2', [req.body.amount, req.body.from]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  res.sendStatus(204);
});

export async function latest(author) {
  const client = new pg.Client();
  await client.connect();
  const result = await client.query("SELECT title FROM posts WHERE author = $1 LIMIT 10", [author]);
  await client.end();
  return result.rows;
}
