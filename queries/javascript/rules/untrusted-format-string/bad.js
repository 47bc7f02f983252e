const express = require('express');
const util = require('util');

const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  console.log('login of ' + req.body.user, req.ip); // finding
  res.end();
});

const say = (format, value) => util.format(format, value); // finding
app.get('/say', (req, res) => res.json({ text: say(req.query.format, 17) }));
