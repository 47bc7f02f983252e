const db = require('../db');

class ProductRepository {
  constructor(connection) {
    this.connection = connection;
  }

  async findByCategory(category) {
    return this.connection.query('SELECT * FROM products WHERE category = ?', [category]);
  }

  async rename(id, name) {
    await this.connection.execute("UPDATE products SET name = ? WHERE id = ?", [name, id]);
  }
}

async function login(req, res) {
  const { email, hash } = req.body;
  const user = await db.get('select * from users where email = ? and hash = ?', [email, hash]);
  return user ? res.json({ id: user.id }) : res.sendStatus(401);
}

async function record(event) {
  await db.query('INSERT INTO events (kind, detail) VALUES (?, ?)', [event.kind, event.detail]);
}

module.exports = { ProductRepository, login, record };
