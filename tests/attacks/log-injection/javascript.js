// A search that is a second record (steps 2 and 3).
//
// samples: bad 1, good 1
'use strict';

const { attack, load, quoted, run, serve, use } = require('attack');

const written = [];

run(async () => {
  const { app } = load(['app'], { find: (term) => [`a result for ${term.length} letters`] });
  const ask = await serve(app);
  const write = process.stdout.write;

  /** The lines in the log after a search, and what the visitor gets. */
  async function search(term) {
    written.length = 0;
    process.stdout.write = (text) => written.push(text);
    const { text } = await ask('GET', `/search?q=${encodeURIComponent(term)}`);
    process.stdout.write = write;
    return [text, written.join('').trimEnd().split('\n')];
  }

  const [text, lines] = await search('tea');
  use([text, lines.length, lines[0].includes('tea'), lines[0].endsWith('127.0.0.1')]);
  const forged = quoted('2026-11-22 09:14:03,120 INFO login succeeded for admin from 10.0.0.4');
  const [, seen] = await search(`tea\n${forged}\n`);
  attack(seen.includes(forged), seen);
});
