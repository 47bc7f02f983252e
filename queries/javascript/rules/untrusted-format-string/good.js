const express = require('express');
const util = require('util');

const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  console.log('login of %s', JSON.stringify(req.body.user), req.ip);
  res.json({ text: util.format('%s: %s', req.body.user, 17) });
});
app.get('/n', (req, res) => res.json({ text: util.format(`${Number(req.query.n)} of %d`, 17) }));
