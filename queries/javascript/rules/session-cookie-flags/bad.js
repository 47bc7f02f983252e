const express = require('express');
const session = require('express-session');
const cookieSession = require('cookie-session');

const app = express();

app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: {
    secure: false, // finding
    httpOnly: false, // finding
    maxAge: 3600000,
  },
}));

app.use('/legacy', cookieSession({
  name: 'legacy',
  keys: [process.env.COOKIE_KEY],
  httpOnly: false, // finding
}));

app.listen(3000);
