const db = require('../db');
const { TABLES } = require('../schema');

class ProductRepository {
  constructor(connection) {
    this.connection = connection;
  }

  findByCategory(category) {
    return this.connection.query('SELECT * FROM products WHERE category = ?', [category]);
  }

  // Names of tables and columns, an order and placeholders.
  list(column) {
    return this.connection.query(`SELECT * FROM ${TABLES.products} ORDER BY ${column} DESC`);
  }

  update(fields, values) {
    const assignments = fields.map((field) => `${field} = ?`).join(', ');
    return this.connection.execute(`UPDATE products SET ${assignments} WHERE id = ?`, values);
  }

  insert(row) {
    const placeholders = Object.keys(row).map(() => '?').join(', ');
    return db.run(`INSERT INTO products VALUES (${placeholders})`, Object.values(row));
  }
}

// Not SQL, though it begins alike.
const http = { get: (url) => fetch(url) };
const page = (id) => http.get(`/select?id=${id}`);
const graph = (client, id) => client.query(`{ user(id: "${id}") { name } }`);
const cached = (cache, id) => cache.get(`update:${id}`);
const say = (id) => console.log(`Update failed where id = ${id}`);

// A tagged template binds its values.
const tagged = (sql, id) => sql`SELECT * FROM users WHERE id = ${id}`;
const viaTag = (sql, id) => db.query(sql`SELECT * FROM users WHERE id = ${id}`);

// Escaped in place.
const escaped = (name) => db.query(`SELECT * FROM users WHERE name = ${db.escape(name)}`);

module.exports = { ProductRepository, page, graph, cached, say, tagged, viaTag, escaped };
