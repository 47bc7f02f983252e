import pg from 'pg';

const pool = new pg.Pool();
const COLUMNS = ['id', 'name'].join(', ');

export const byEmail = (email) => pool.query('SELECT * FROM users WHERE email = $1', [email]);
export const byId = (id) => pool.query({ text: 'SELECT * FROM users WHERE id = $1', values: [id] });
export const all = () => pool.query(`SELECT ${COLUMNS} FROM users WHERE active = true`);
export const many = (ids) => pool.query('SELECT * FROM users WHERE id = ANY($1)', [ids]);

// Numbered placeholders, made for the list.
export async function inList(ids) {
  const params = ids.map((_, i) => `$${i + 1}`).join(', ');
  return pool.query(`SELECT * FROM users WHERE id IN (${params})`, ids);
}

// A name of a schema cannot be a parameter; the driver quotes it.
export async function setup(client, schema) {
  await client.query(`CREATE SCHEMA ${pg.escapeIdentifier(schema)}`);
  await pool.query(`SET search_path TO ${schema}`);
  await pool.query(`SELECT * FROM ${schema}.users WHERE active`);
}

// Quoted by the driver.
export const quoted = (name) => pool.query(`SELECT * FROM users WHERE name = ${pg.escapeLiteral(name)}`);

// Not a statement.
export const log = (id) => console.log(`select failed for id = ${id}`);
