// Somebody who reads the log finds a password (steps 2 and 3).
//
// samples: bad 1, good 1
'use strict';

const { attack, load, run, serve, use } = require('attack');

const written = [];

run(async () => {
  const accounts = [];
  const createAccount = async (name) => ({ id: accounts.push(name) });
  const { app } = load(['app'], { createAccount });
  const ask = await serve(app);
  const write = process.stdout.write;
  process.stdout.write = (text) => written.push(text);
  const { text } = await ask('POST', '/accounts', { name: 'anna', password: 'correct horse' });
  process.stdout.write = write;

  use([text, accounts, written.filter((line) => line.startsWith('new account')).length]);
  const found = written.filter((line) => line.includes('correct horse'));
  attack(found.length > 0, found);
});
