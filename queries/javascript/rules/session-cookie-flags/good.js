const express = require('express');
const session = require('express-session');
const cookieSession = require('cookie-session');

const app = express();
const isProduction = process.env.NODE_ENV === 'production';

app.use(session({
  secret: process.env.SESSION_SECRET,
  cookie: { secure: true, httpOnly: true, sameSite: 'lax' },
}));

// The library decides by the connection; on where it counts; on by default.
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: 'auto' } }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: isProduction } }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { maxAge: 60000 } }));
app.use(cookieSession({ keys: [process.env.COOKIE_KEY], secure: true }));

// Other options that are off.
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, rolling: false, cookie: { partitioned: false } }));

// Other things with such a switch.
const mail = { host: 'localhost', secure: false };
const jar = { cookie: { secure: false, httpOnly: false } };

module.exports = { app, mail, jar };
