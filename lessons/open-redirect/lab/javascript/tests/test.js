'use strict';
// What the readers of the library rely on. Ends with 0 when all of it works.

const path = require('node:path');
const { makeServer } = require(path.join(process.env.CAVEAT_LAB, 'signin.js'));

const failures = [];

function expect(what, got, wanted) {
  if (got !== wanted) failures.push(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
}

async function main() {
  const mails = [];
  const server = makeServer((to, text) => mails.push({ to, text }));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${server.address().port}`;
  const mail = (fields) => fetch(`${home}/mail`, { method: 'POST', body: new URLSearchParams(fields) });
  const open = (link) => fetch(link, { redirect: 'manual' });

  /** The page on which a browser ends up after the link in the mail. */
  async function signIn(fields) {
    mails.length = 0;
    await mail({ address: 'ann@reader.example', ...fields });
    const link = /http:\S+/.exec(mails[0]?.text ?? '')?.[0];
    if (!link) return 'no mail';
    const answer = await open(link);
    expect(`the status after ${JSON.stringify(fields)}`, answer.status, 303);
    if (!/^session=[0-9a-f]{32};/.test(answer.headers.get('set-cookie') ?? '')) failures.push('no session was begun');
    expect('the link, used twice', (await open(link)).status, 403);
    return new URL(answer.headers.get('location') ?? 'nowhere:', link).href;
  }

  expect('without a page', await signIn({}), `${home}/`);
  expect('with an empty one', await signIn({ next: '' }), `${home}/`);
  for (const page of [
    '/loans',
    '/loans/17?tab=late&sort=-date#renew',
    '/search?q=https://example.org//about',
    '/books/a//b',
    '/@ann/lists?title=50%25%20off',
    '/find?by=O%27Brien&in=//shelf',
    '/?back=\\',
  ]) {
    const wanted = new URL(page, home).href;
    expect(`on to ${page}`, await signIn({ next: page }), wanted);
    expect(`on to ${page}, with our address before it`, await signIn({ next: home + page }), wanted);
  }

  mails.length = 0;
  expect('the status for a stranger', (await mail({ address: 'eve@elsewhere.example', next: '/' })).status, 202);
  expect('mails to strangers', mails.length, 0);
  expect('a ticket that was never given', (await open(`${home}/enter?ticket=abc&next=/`)).status, 403);
  expect('another page', (await open(`${home}/other`)).status, 404);

  server.closeAllConnections();
  server.close();
}

main().catch((error) => failures.push(`an error ended the tests: ${error.message}`)).finally(() => {
  console.log(failures.map((failure) => `FAILED: ${failure}`).join('\n') || 'Readers sign in, and go on to their page.');
  process.exit(failures.length ? 1 : 0);
});
