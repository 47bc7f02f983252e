// A language that adds attributes to a cookie (the lesson's text on Node.js, with the line break of step 1 that Node.js refuses).
//
// samples: bad 1, good 1
'use strict';

const { attack, load, quoted, run, serve, use } = require('attack');

run(async () => {
  const { app } = load(['app']);
  const ask = await serve(app);
  const cookie = async (to) => (await ask('GET', `/language?to=${encodeURIComponent(to)}`)).headers['set-cookie']?.[0];

  use((await cookie('de')).split(';')[0]);
  const split = await ask('GET', '/language?to=de%0d%0aX-Test:%201');
  if (split.headers['x-test']) throw new Error('Node.js does not refuse the line break');
  const widened = await cookie(quoted('de; Domain=shop.example; Max-Age=99999999'));
  const attributes = widened.split(';').map((part) => part.trim());
  attack(attributes.includes('Domain=shop.example'), [widened, split.status]);
});
