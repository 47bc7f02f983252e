const db = require('../db');

class ProductRepository {
  constructor(connection) {
    this.connection = connection;
  }

  async findByCategory(category) {
    return this.connection.query('SELECT * FROM products WHERE category = $1', [category]);
  }

  async rename(id, name) {
    await this.connection.execute("UPDATE products SET name = $1 WHERE id = $2", [name, id]);
  }
}

async function login(req, res) {
  const { email, hash } = req.body;
  const user = await db.get('select * from users where email = $1 and hash = $2', [email, hash]);
  return user ? res.json({ id: user.id }) : res.sendStatus(401);
}

async function record(event) {
  await db.query('INSERT INTO events (kind, detail) VALUES ($1, $2)', [event.kind, event.detail]);
}

module.exports = { ProductRepository, login, record };
