const fs = require('fs');
const Database = require('better-sqlite3');
const mysql = require('mysql');

const db = new Database('shop.db');
const connection = mysql.createConnection({ host: 'localhost' });

const [, , order, name] = process.argv;
for (const row of db.prepare('SELECT id, title FROM films ORDER BY ' + order).all()) { // finding
  console.log(row.title);
}

const filter = process.env.FILTER || 'all';
connection.query(`DELETE FROM jobs WHERE label = '${filter}'`, () => connection.end()); // finding

for (const line of fs.readFileSync('names.txt', 'utf8').split('\n')) {
  connection.query("INSERT INTO names VALUES ('" + line + "')"); // finding
}
console.log(name);
