// Safe: the builder puts the constant field into the statement and binds the request's text.
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
    return `SELECT id, surname, joined FROM members WHERE surname = ? ORDER BY ${this.column}`;
  }

  bindings() {
    return [this.surname];
  }
}

const run = (query) =>
  new Promise((resolve, reject) => {
    const text = query.text();
    db.all(text, query.bindings(), (error, rows) => (error ? reject(error) : resolve(rows)));
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
