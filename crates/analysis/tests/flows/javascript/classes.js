// The fields of one object are told apart; a method is looked for in its class and then in the class that it extends.
const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

class Report {
  table = 'car';
  #secret = 'none';

  constructor(text) {
    this.text = text;
  }

  condition() {
    return '1 = 1';
  }

  run() {
    return pool.query('SELECT * FROM car WHERE ' + this.condition()); // sink javascript/untrusted-sql
  }

  count() {
    return pool.query('SELECT count(*) FROM ' + this.table + ' -- ' + this.#secret); // safe
  }
}

class ByDriver extends Report {
  condition() {
    return 'driver = ' + this.text;
  }
}

class ByAge extends Report {
  constructor(age) {
    super('age');
    this.age = Number(age);
  }

  run() {
    return pool.query(`SELECT * FROM car WHERE age > ${this.age} ORDER BY ${this.text}`); // safe
  }
}

app.get('/drivers', async (req, res) => {
  const report = new ByDriver(req.query.driver); // source
  await report.count();
  res.json(await report.run());
});

app.get('/ages', async (req, res) => {
  res.json(await new ByAge(req.query.age).run());
});

class Named {
  static column = 'name';

  static byName(text) {
    return pool.query(`SELECT * FROM car WHERE ${Named.column} = ${text}`); // sink javascript/sql-string-pg
  }

  set wish(text) {
    this.kept = text;
  }

  get sql() {
    return 'SELECT * FROM car WHERE ' + this.kept;
  }
}

app.get('/named', async (req, res) => {
  res.json(await Named.byName(req.query.name)); // source
});

app.get('/accessors', async (req, res) => {
  const named = new Named();
  named.wish = req.query.wish;
  res.json(await pool.query(named.sql)); // missed javascript/untrusted-sql
});
