// A report whose name leads out of the folder (steps 1 to 3).
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const { attack, load, run, serve, use } = require('attack');

for (const folder of ['app/reports', 'etc']) fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync('app/reports/march.txt', 'the report');
fs.writeFileSync('etc/passwd', 'root:x:0:0:');
process.chdir('app');

run(async () => {
  const { app } = load(['app']);
  const ask = await serve(app);
  use((await ask('GET', '/reports/march.txt')).text);
  use((await ask('GET', '/reports/april.txt')).status);
  // As many steps up as lead to the root, which is a folder of our own here.
  const answer = await ask('GET', '/reports/..%2f..%2fetc%2fpasswd');
  attack(answer.text === 'root:x:0:0:', [answer.status, answer.text]);
});
