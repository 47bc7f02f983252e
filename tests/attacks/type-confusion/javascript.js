// A file name that is a list (steps 1 to 4).
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { attack, load, quoted, run, serve, use } = require('attack');

const root = path.resolve('root');
for (const [name, text] of [['srv/reports/march', 'the report'], ['etc/passwd', 'root:x:0:0:']]) {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}
/** The file system of this server begins at a folder of our own. */
const readFile = (name, done) => fs.readFile(root + name, done);

run(async () => {
  const { app } = load(['app'], {}, { fs: { ...fs, readFile } });
  const ask = await serve(app);
  use((await ask('GET', '/report?name=march')).text);
  use((await ask('GET', '/report?name=april')).status);
  use((await ask('GET', '/report?name=../../etc/passwd')).status);
  const answer = await ask('GET', quoted('/report?name[]=../../etc/passwd'));
  attack(answer.text === 'root:x:0:0:', [answer.status, answer.text]);
});
