const { pool, prisma, User } = require('./db');

async function login(name, password) {
  const [rows] = await pool.query('SELECT id FROM users WHERE name = ? AND password = ?', [name, password]); // finding
  return rows[0];
}

async function byDocument(email, password) {
  return User.findOne({ email, password }); // finding
}

async function byOrm(body) {
  const first = await User.findOne({ where: { email: body.email, password: body.password } }); // finding
  return first ?? prisma.user.findFirst({ where: { email: body.email, password: digest(body.password) } }); // finding
}

const byBuilder = (knex, body) => knex('users').where({ name: body.name, password: body.password }).first(); // finding

module.exports = { login, byDocument, byOrm, byBuilder };
