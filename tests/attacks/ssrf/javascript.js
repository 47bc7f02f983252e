// An inside service that answers whoever reaches it (steps 2 and 3).
//
// samples: bad 1, good 1
'use strict';

const http = require('node:http');
const { BAD, attack, load, quoted, run, serve, use } = require('attack');

const overTheWire = globalThis.fetch;
/** As `fetch`. There is no network here, so the one address outside that is meant is answered at once. */
globalThis.fetch = async (address, options) =>
  address === 'https://feeds.example/news.xml' ? new Response('<rss/>') : overTheWire(address, options);

run(async () => {
  const inside = http.createServer((req, res) => res.end('role-of-the-shop')).listen(0, '127.0.0.1');
  await new Promise((listening) => inside.once('listening', listening));
  const { app } = load(['app']);
  const ask = await serve(app);
  const field = BAD ? 'url' : 'feed';

  use((await ask('GET', `/preview?${field}=${BAD ? encodeURIComponent('https://feeds.example/news.xml') : 'news'}`)).text);
  const address = encodeURIComponent(`http://127.0.0.1:${inside.address().port}${quoted('/latest/meta-data/iam/security-credentials/')}`);
  const { status, text } = await ask('GET', `/preview?url=${address}&feed=${address}`);
  attack(text === 'role-of-the-shop', [status, text]);
});
