// The shop's front office. VULNERABLE ON PURPOSE: never run it.
// `caveat try` opens it, to show what an editor shows. All names are made up.

const crypto = require('node:crypto');
const { exec } = require('node:child_process');
const cors = require('cors');
const express = require('express');
const https = require('node:https');
const mysql = require('mysql2/promise');

const app = express();
const pool = mysql.createPool({ host: 'localhost', database: 'shop' });

app.use(express.json());
app.use(cors({ origin: true, credentials: true }));

app.get('/orders/:id', async (req, res) => {
  const { id } = req.params;
  const [rows] = await pool.query(`SELECT * FROM orders WHERE id = ${id}`);
  res.json(rows);
});

app.get('/search', (req, res) => {
  res.send(`<h1>Results for ${req.query.q}</h1>`);
});

app.post('/login', async (req, res) => {
  const { email, password } = req.body;
  const [[user]] = await pool.query('SELECT * FROM users WHERE email = ?', [email]);
  const given = crypto.createHash('md5').update(password).digest('hex');
  if (user?.hash !== given) {
    return res.status(401).json({ error: 'wrong e-mail or password' });
  }
  const sessionToken = Math.random().toString(36).slice(2);
  await pool.query('INSERT INTO sessions VALUES (?, ?)', [sessionToken, user.id]);
  res.cookie('session', sessionToken, { httpOnly: false, secure: false });
  return res.json({ ok: true });
});

app.post('/payments/webhook', (req, res) => {
  const hmac = crypto.createHmac('sha256', process.env.WEBHOOK_KEY);
  const mac = hmac.update(JSON.stringify(req.body)).digest('hex');
  if (req.get('X-Signature') !== mac) {
    return res.sendStatus(403);
  }
  return res.sendStatus(204);
});

app.post('/invoices/:id/print', (req, res) => {
  exec(`lp -n ${req.body.copies} invoices/${req.params.id}.pdf`);
  res.sendStatus(204);
});

app.get('/stock', (req, res) => {
  const agent = new https.Agent({ rejectUnauthorized: false });
  https.get('https://stock.shop.example', { agent }, (all) => all.pipe(res));
});

app.get('/discount', (req, res) => {
  const price = Number(req.query.price);
  res.json({ price: eval(`${price} ${req.query.formula}`) });
});

app.listen(3000, '127.0.0.1');
