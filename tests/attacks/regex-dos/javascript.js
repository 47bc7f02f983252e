// A name whose check does not end (steps 2 and 3). The limit is far above what the fix needs, and far below the four minutes.
//
// samples: bad 1, good 1
'use strict';

const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const { attack, loadModule, quoted, run, use } = require('attack');

const PATIENCE = 5000;

async function check() {
  const { isName } = await loadModule();
  parentPort.on('message', (name) => parentPort.postMessage(isName(name)));
  parentPort.postMessage('ready');
}

async function ask() {
  const worker = new Worker(__filename, { argv: process.argv.slice(2) });
  const answer = () => new Promise((done) => worker.once('message', done));
  await answer();

  /** What the check says, or nothing where it says nothing in time. */
  async function isName(name) {
    const said = answer();
    worker.postMessage(name);
    let timer;
    const late = new Promise((done) => (timer = setTimeout(done, PATIENCE)));
    const first = await Promise.race([said, late]);
    clearTimeout(timer);
    return first;
  }

  for (const name of ['Anna', 'Anna Maria Example', 'Anna!', 'aaaaaaaaaaaa!']) use([name, await isName(name)]);
  const said = await isName(JSON.parse(quoted('{"name": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}')).name);
  attack(said === undefined, said ?? `no answer in ${PATIENCE} ms`);
}

if (isMainThread) run(ask);
else check();
