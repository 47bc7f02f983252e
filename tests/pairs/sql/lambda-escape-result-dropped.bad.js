// The result of escape() is thrown away and the raw text is used.
import mysql from 'mysql';

const connection = mysql.createConnection({
  host: process.env.DB_HOST,
  user: process.env.DB_USER,
  password: process.env.DB_PASSWORD,
  database: 'ticketing',
});

const runQuery = (sql) =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error, rows) => { // weakness
      if (error) {
        reject(error);
      } else {
        resolve(rows);
      }
    });
  });

export const handler = async (event) => {
  const { email } = JSON.parse(event.body);
  const literal = "'" + email + "'";
  mysql.escape(String(email));
  const rows = await runQuery('SELECT id, seat FROM tickets WHERE email = ' + literal);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
