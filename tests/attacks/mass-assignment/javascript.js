// A registration with a field too many (steps 2 and 3).
//
// samples: bad 1, good 1
'use strict';

const express = require('express');
const { attack, load, quoted, run, serve, use } = require('attack');

const FIELDS = ['name', 'mail', 'role'];
const stored = [];

/** Stands in for a model: it keeps the columns that the table has, and fills in what is missing. */
const User = {
  async create(given) {
    const columns = Object.entries(given).filter(([name]) => FIELDS.includes(name));
    const user = { id: 812 + stored.length, role: 'member', ...Object.fromEntries(columns) };
    stored.push(user);
    return user;
  },
};

run(async () => {
  const app = express();
  app.use(express.json());
  load([], { app, User });
  const ask = await serve(app);
  const first = await ask('POST', '/users', { name: 'Kim', mail: 'kim@example.net' });
  use([first.text, stored[0]]);
  await ask('POST', '/users', JSON.parse(quoted('{"name": "Kim", "mail": "k@example.net", "role": "admin"}')));
  attack(stored[1].role === 'admin', stored[1]);
});
