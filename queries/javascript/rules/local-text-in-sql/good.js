const fs = require('fs');
const Database = require('better-sqlite3');

const db = new Database('shop.db');
const COLUMNS = new Set(['id', 'title']);

const [, , order, limit] = process.argv;
const column = COLUMNS.has(order) ? order : 'id';
console.log(db.prepare(`SELECT id, title FROM films ORDER BY ${column}`).all());
console.log(db.prepare(`SELECT id FROM films LIMIT ${Number(limit)}`).all());
console.log(db.prepare('SELECT id FROM films WHERE label = ?').get(process.env.FILTER));

// A whole file of statements is a migration.
const MIGRATION = fs.readFileSync('schema.sql', 'utf8');
module.exports = { MIGRATION };
