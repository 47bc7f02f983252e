// Safe: the rest parameter collects constants only; the command line's value is bound.
'use strict';

const Database = require('better-sqlite3');

function selectFrom(table, ...conditions) {
  const where = conditions.length ? ' WHERE ' + conditions.join(' AND ') : '';
  return `SELECT name, size FROM ${table}${where}`;
}

function main() {
  const owner = process.argv[2];
  if (!owner) {
    console.error('usage: backups OWNER');
    process.exitCode = 2;
    return;
  }
  const db = new Database('backups.db', { readonly: true });
  const sql = selectFrom('backups', 'expired = 0', 'owner = ?');
  const rows = db.prepare(sql).all(owner);
  for (const row of rows) {
    console.log(`${row.name}\t${row.size}`);
  }
  db.close();
}

main();
