// A file that stands there before the job writes it: to be read, and as a link (both attacks).
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { attack, load, run, use } = require('attack');

const known = path.join(os.tmpdir(), 'report.csv');

run(async () => {
  const { writeReport } = load(['writeReport']);
  use(fs.readFileSync(writeReport(['a,1', 'b,2']) ?? known, 'utf8'));
  fs.rmSync(known, { force: true });

  fs.writeFileSync(known, '', { mode: 0o666 });
  fs.chmodSync(known, 0o666);
  writeReport(['the report']);
  const read = fs.readFileSync(known, 'utf8') === 'the report' && (fs.statSync(known).mode & 0o777) === 0o666;
  fs.rmSync(known);

  fs.writeFileSync('authorized_keys', 'ssh-ed25519 of-the-app');
  fs.symlinkSync(path.resolve('authorized_keys'), known);
  writeReport(['ssh-ed25519 of-mallory']);
  const keys = fs.readFileSync('authorized_keys', 'utf8');
  attack(read && keys === 'ssh-ed25519 of-mallory', { read, keys });
  if (read !== keys.endsWith('mallory')) throw new Error('one way works and the other does not');
});
