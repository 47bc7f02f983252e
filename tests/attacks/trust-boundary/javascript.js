// A role of the visitor's choice.
//
// samples: bad 1, good 1
'use strict';

const { attack, load, run, serve, use } = require('attack');

process.env.SESSION_SECRET = 'signs-the-cookies';

run(async () => {
  const { app } = load(['app']);
  app.get('/admin', (req, res) => res.send(req.session.role === 'admin' ? 'all orders' : 'not for you'));
  const ask = await serve(app);

  /** What the administrators' page says to a visitor who has saved this profile. */
  async function visit(profile) {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { status, headers } = await ask('POST', '/profile', profile, form);
    const cookie = headers['set-cookie']?.[0].split(';')[0];
    return [status, (await ask('GET', '/admin', undefined, cookie ? { Cookie: cookie } : {})).text];
  }

  use(await visit('role=member&theme=dark'));
  const seen = await visit('role=admin&theme=dark');
  attack(seen[1] === 'all orders', seen);
});
