const bcrypt = require('bcrypt');
const { pool, User } = require('./db');

async function login(name, password) {
  const [rows] = await pool.query('SELECT id, password FROM users WHERE name = ?', [name]);
  return rows.length === 1 && (await bcrypt.compare(password, rows[0].password)) ? rows[0] : undefined;
}

async function change(id, password) {
  await pool.query('UPDATE users SET password = ? WHERE id = ?', [await bcrypt.hash(password, 12), id]);
  await User.create({ id, password });
}

async function inDatabase(name, password) {
  return pool.query('SELECT id FROM users WHERE name = $1 AND password = crypt($2, password)', [name, password]);
}

const unusable = () => User.findOne({ where: { password: null } });
const shown = (id) => User.findOne({ where: { id }, attributes: { exclude: ['password'] } });
const chosen = (id) => User.findOne({ id }, { password: 0 });
const hasPassword = (id) => User.findOne({ id, password: { $exists: true } });

module.exports = { login, change, inDatabase, unusable, shown, chosen, hasPassword };
