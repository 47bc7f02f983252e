const express = require('express');
const pino = require('pino');

const app = express();
app.use(express.json());
const log = pino();

app.post('/login', (req, res) => {
  console.log('login', JSON.stringify(req.body.user));
  console.log(`login of ${encodeURIComponent(req.body.user)}`);
  console.log('login', req.body.user.replace(/[\r\n]+/g, ' '));
  log.info({ user: req.body.user }, 'login');
  console.log(req.body);
  console.log('page', Number(req.query.page), req.method);
  console.log(`method ${req.method} of ${req.user.id}`);
  res.end();
});

console.log(process.argv[2], process.env.HOME);
