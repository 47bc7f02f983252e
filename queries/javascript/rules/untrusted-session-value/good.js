const express = require('express');
const session = require('express-session');
const users = require('./users');

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  req.session.userId = user.id;
  req.session.role = user.role;
  req.session.language = req.body.language;
  req.session.page = req.query.page;
  req.session.isAdmin = req.body.role === 'admin' && user.admin;
  res.end();
});
