// A search term that goes on as a command (steps 1 to 3), and one that is an option of git's.
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const { attack, load, quoted, run, use } = require('attack');

fs.mkdirSync('docs');
fs.writeFileSync('docs/guide.md', 'First install it.\n');
execFileSync('git', ['init', '--quiet']);
execFileSync('git', ['add', 'docs']);

run(async () => {
  const { search } = load(['search']);
  const hits = (term) => new Promise((done) => search(term, (error, output) => done(output)));
  use([await hits('install'), await hits('uninstall')]);
  const seen = [await hits(quoted('x; id #')), await hits(quoted('--open-files-in-pager=id'))];
  attack(seen[0].startsWith('uid='), seen);
  if (!/uid=/.test(seen[0]) && /uid=/.test(seen[1])) throw new Error('the term is an option');
});
