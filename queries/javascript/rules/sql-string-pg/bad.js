import pg, { Pool as ConnectionPool } from 'pg';
import express from 'express';

const pool = new ConnectionPool({ max: 10 });
const app = express();

app.get('/users', async (req, res) => {
  const { rows } = await pool.query(`SELECT id, name FROM users WHERE email = '${req.query.email}'`); // finding
  res.json(rows);
});

app.post('/transfer', async (req, res) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`UPDATE accounts SET balance = ${req.body.amount} WHERE id = ${req.body.from}`); // finding
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  res.sendStatus(204);
});

export async function latest(author) {
  const client = new pg.Client();
  await client.connect();
  const result = await client.query("SELECT title FROM posts WHERE author = '" + author + "' LIMIT 10"); // finding
  await client.end();
  return result.rows;
}
