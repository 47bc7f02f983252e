const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(express.json());

app.post('/login', (req, res) => {
  req.session.role = req.body.role; // finding
  res.end();
});

app.get('/switch', (req, res) => {
  const { account } = req.query;
  req.session.accountId = account; // finding
  res.end();
});

app.post('/all', (req, res) => {
  Object.assign(req.session, req.body); // finding
  req.session[req.body.name] = true; // finding
  res.end();
});
