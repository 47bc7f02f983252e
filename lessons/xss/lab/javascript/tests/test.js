'use strict';
// What the guests see. Ends with 0 when all of it works.

const path = require('node:path');
const { makeServer } = require(path.join(process.env.CAVEAT_LAB, 'guestbook.js'));

const failures = [];

function expect(what, got, wanted) {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    failures.push(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  }
}

/** The text that a browser shows for a piece of HTML. */
function shown(html) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) =>
      name ? named[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)))
    .trim();
}

function entriesOf(html) {
  return [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => ({
    name: shown(/<b>(.*?)<\/b>/s.exec(item)?.[1] ?? ''),
    text: shown(/<p>(.*?)<\/p>/s.exec(item)?.[1] ?? ''),
    site: shown(/<a\b[^>]*?\bhref\s*=\s*["'](.*?)["']/s.exec(item)?.[1] ?? ''),
  }));
}

async function main() {
  const server = makeServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${server.address().port}/`;
  const get = async (query = '') => (await fetch(home + query)).text();
  const sign = (fields) => fetch(home, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  expect('the first entry', entriesOf(await get())[0], { name: 'Ada', text: 'What a view!', site: '' });

  const guests = [
    { name: "Sinéad O'Brien", text: 'We <3 the garden, and so does AT&T.', site: '' },
    { name: 'Ben "Bean" Carter', text: 'Rooms: good if (price < 90 && beds > 2) ; 100 % "clean"', site: '' },
    { name: 'Script Ltd. & Sons', text: 'We write javascript: and onerror handlers all day; here we rested.', site: 'https://script.example/' },
    { name: 'Dora', text: 'First line\nsecond line', site: 'http://dora.example/stay?with=us&room=2#top' },
  ];
  for (const guest of guests) {
    const answer = await sign(guest);
    expect(`the answer to ${guest.name}`, [answer.status, answer.headers.get('location')], [303, '/']);
    expect(`the entry of ${guest.name}`, entriesOf(await get())[0], guest);
  }
  expect('the number of entries', entriesOf(await get()).length, guests.length + 1);

  for (const [term, count] of [["o'brien", 1], ['<3', 1], ['&&', 1], ['the', 1], ['nothing like this', 0]]) {
    const page = await get(`?q=${encodeURIComponent(term)}`);
    expect(`entries found for ${term}`, entriesOf(page).length, count);
    expect(`the heading for ${term}`, shown(/<h2>(.*?)<\/h2>/s.exec(page)?.[1] ?? ''), `${count} entries with ${term}`);
    expect(`the search field after ${term}`, shown(/<input\b[^>]*?name="?q"?[^>]*?value="(.*?)"/s.exec(page)?.[1] ?? ''), term);
  }
  expect('an entry without a text', (await sign({ name: 'Eve', text: '' })).status, 400);
  expect('another page', (await fetch(`${home}other`)).status, 404);

  server.closeAllConnections();
  server.close();
}

main().catch((error) => failures.push(`an error ended the tests: ${error.message}`)).finally(() => {
  console.log(failures.map((failure) => `FAILED: ${failure}`).join('\n') || 'The guestbook shows what its guests wrote.');
  process.exit(failures.length ? 1 : 0);
});
