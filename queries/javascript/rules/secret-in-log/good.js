const bcrypt = require('bcrypt');
const logger = require('./logger');

async function login(name, password) {
  console.log(`login of ${name}`);
  console.log('password has', password.length, 'characters');
  console.log(password === undefined ? 'no password' : 'password given');
  const stored = await bcrypt.hash(password, 12);
  console.log(stored);
  console.log(password.replace(/./g, '*'));
  logger.info({ name, hashedPassword: stored }, 'login');
  console.log('passwordReset', messages.passwordChanged);
}

async function register(req, res) {
  const { name, password } = req.body;
  const maskedPassword = '*'.repeat(8);
  console.log('registered', { name, maskedPassword });
  res.json(await users.add({ name, password }));
}

console.log(process.env.NODE_ENV, process.env.PATH);
module.exports = { login, register };
