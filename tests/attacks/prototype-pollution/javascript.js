// A settings request that makes everybody an administrator (steps 2 to 4).
//
// samples: bad 1, good 1, good 2, good 3
'use strict';

const { attack, load, quoted, run, use } = require('attack');

const known = (name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`;

run(async () => {
  const { merge, applySettings, settings, setOption } = load(['merge', 'applySettings', 'settings', 'setOption'].map(known));

  /** The settings after a request. */
  function save(body) {
    if (merge) return merge({ pageSize: 20 }, body);
    if (applySettings) return applySettings({ pageSize: 20 }, body);
    setOption('list', 'pageSize', 20);
    for (const [name, value] of Object.entries(body)) {
      if (typeof value !== 'object') setOption('list', name, value);
      else for (const [inner, set] of Object.entries(value)) setOption(name, inner, set);
    }
    return Object.fromEntries(settings.get('list'));
  }

  use(save(JSON.parse('{"theme": "dark"}')));
  const user = {};
  save(JSON.parse(quoted('{"theme": "dark", "__proto__": {"isAdmin": true}}')));
  const [direct, inherited] = [user.isAdmin, {}.isAdmin];
  delete Object.prototype.isAdmin;
  save(JSON.parse('{"constructor": {"prototype": {"isAdmin": true}}}'));
  const second = user.isAdmin;
  delete Object.prototype.isAdmin;
  attack(direct === true && inherited === true && second === true, [direct, inherited, second]);
  if ((direct === true) !== (second === true)) throw new Error('only one of the two names leads to the prototype');
});
