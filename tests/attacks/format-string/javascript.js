// A user name that swallows the address (the lesson's text on Node.js).
//
// samples: bad 1, good 1
'use strict';

const { attack, load, run, serve, use } = require('attack');

const written = [];
process.stderr.write = (text) => written.push(text);

run(async () => {
  const { app } = load(['app']);
  const ask = await serve(app);

  /** What the log holds after a login that failed. */
  async function log(user) {
    written.length = 0;
    const { status } = await ask('POST', '/login', { user });
    return [status, written.join('')];
  }

  const [status, line] = await log('bob');
  use([status, /login failed for "?bob"? from .*127\.0\.0\.1\n$/.test(line)]);
  const swallowed = (await log('%c'))[1];
  attack(!swallowed.includes('127.0.0.1'), swallowed);
});
