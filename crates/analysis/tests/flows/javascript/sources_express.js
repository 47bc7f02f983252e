// What Express hands to a handler: query, body, parts of the path, headers and cookies are the client's words.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const router = express.Router();
const pool = new Pool();

app.use(express.json());

app.get('/query', (req, res) => {
  const where = req.query.where; // source
  pool.query('SELECT * FROM item WHERE ' + where); // sink javascript/untrusted-sql
});

app.post('/body', (req, res) => {
  const { where } = req.body.filter; // source
  pool.query('SELECT * FROM item WHERE ' + where); // sink javascript/untrusted-sql
});

router.get('/path/:column', (req, res) => {
  const column = req.params.column; // source
  pool.query('SELECT * FROM item ORDER BY ' + column); // sink javascript/untrusted-sql
});

app.get('/headers', (req, res) => {
  const agent = req.get('user-agent'); // source
  const host = req.headers['x-forwarded-host']; // source
  pool.query(`INSERT INTO visit VALUES (${agent})`); // sink javascript/sql-string-pg
  pool.query(`INSERT INTO visit VALUES (${host})`); // sink javascript/sql-string-pg
});

app.get('/cookie', (req, res) => {
  const sort = req.cookies.sort; // source
  pool.query('SELECT * FROM item ORDER BY ' + sort); // sink javascript/untrusted-sql
});

app.use((req, res, next) => {
  pool.query("INSERT INTO visit VALUES ('" + req.method + "')"); // safe
  pool.query('SELECT * FROM person WHERE id = ' + req.user.id); // safe
  next();
});

app.use((error, req, res, next) => {
  const path = req.originalUrl; // source
  res.status(500).send('<p>No page at ' + path + '</p>'); // sink javascript/untrusted-html
});

function list(req, res) {
  const where = req.query.where; // source
  pool.query('SELECT * FROM item WHERE ' + where); // sink javascript/untrusted-sql
}

router.route('/list').get(list);
app.use('/items', router);
