// The builder puts the field with the request's text into the statement and binds the constant.
'use strict';

const Hapi = require('@hapi/hapi');
const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('members.db');

class MemberQuery {
  constructor(surname, column) {
    this.surname = surname;
    this.column = column;
  }

  text() {
    return `SELECT id, surname, joined FROM members WHERE surname = '${this.surname}' ORDER BY ?`;
  }

  bindings() {
    return [this.column];
  }
}

const run = (query) =>
  new Promise((resolve, reject) => {
    const text = query.text();
    db.all(text, query.bindings(), (error, rows) => (error ? reject(error) : resolve(rows))); // weakness
  });

const start = async () => {
  const server = Hapi.server({ port: 3000, host: 'localhost' });
  server.route({
    method: 'GET',
    path: '/members',
    handler: (request) => run(new MemberQuery(request.query.surname, 'joined')),
  });
  await server.start();
};

start();
