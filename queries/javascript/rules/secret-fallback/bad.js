const jwt = require('jsonwebtoken');
const session = require('express-session');
const { env } = require('process');

const DEFAULT_KEY = 'keyboard-cat';
const JWT_SECRET = process.env.JWT_SECRET || 'supersecret'; // finding

module.exports = function configure(app) {
  app.use(session({
    secret: process.env.SESSION_SECRET ?? DEFAULT_KEY, // finding
    resave: false,
    saveUninitialized: false,
  }));

  app.post('/token', (req, res) => {
    res.json({ token: jwt.sign({ sub: req.user.id }, JWT_SECRET, { expiresIn: '1h' }) });
  });

  return {
    adminPassword: env.ADMIN_PASSWORD || 'admin', // finding
    encryptionKey: process.env.ENCRYPTION_KEY || `0123456789abcdef`, // finding
  };
};
