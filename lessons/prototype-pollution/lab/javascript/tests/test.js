'use strict';
// What the dashboard's pages rely on. Ends with 0 when all of it works.

const path = require('node:path');
const { makeServer } = require(path.join(process.env.CAVEAT_LAB, 'dashboard.js'));

const failures = [];

/** The same, whatever the order of the keys. */
function sorted(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}: ${sorted(value[key])}`).join(', ')}}`;
}

function expect(what, got, wanted) {
  if (sorted(got) !== sorted(wanted)) failures.push(`${what}: got ${sorted(got)}, expected ${sorted(wanted)}`);
}

async function main() {
  const server = makeServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${server.address().port}`;

  async function ask(token, method, url, body) {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(home + url, { method, headers, body });
    return { status: answer.status, data: await answer.json() };
  }
  const change = async (token, changes) => (await ask(token, 'PATCH', '/settings', JSON.stringify(changes))).data;
  const settings = async (token) => (await ask(token, 'GET', '/settings')).data;

  const defaults = { theme: 'light', panels: { weather: { show: true, unit: 'C' }, news: { show: false } } };
  expect('the settings to begin with', await settings('demo-ben'), defaults);

  await change('demo-ben', { theme: 'dark', panels: { weather: { unit: 'F' } } });
  const wanted = { theme: 'dark', panels: { weather: { show: true, unit: 'F' }, news: { show: false } } };
  expect('a change two levels down keeps what is beside it', await settings('demo-ben'), wanted);

  // People choose the names of their panels, and what is in them.
  const own = {
    'Prototype car': { show: true, order: [3, 1, 2], tags: ['__proto__', 'constructor'] },
    'the constructor of my shed': { title: 'all about "__proto__"', size: { wide: 2.5 } },
    __notes__: { show: false, text: '' },
    proto: { show: true },
    'a.b[c]': { zero: 0 },
  };
  await change('demo-ben', { panels: own });
  wanted.panels = { ...wanted.panels, ...own };
  expect('panels with names of their own', await settings('demo-ben'), wanted);

  await change('demo-ben', { panels: { 'the constructor of my shed': { size: { deep: 1 } }, 'Prototype car': { order: [1] } } });
  own['the constructor of my shed'].size.deep = 1;
  own['Prototype car'].order = [1];
  expect('a change within a panel; lists are replaced', await settings('demo-ben'), wanted);

  await change('demo-ben', { panels: { news: null, weather: { unit: null } } });
  delete wanted.panels.news;
  delete wanted.panels.weather.unit;
  expect('null takes a setting away', await settings('demo-ben'), wanted);

  await change('demo-ben', { theme: { name: 'night', contrast: 'high' } });
  wanted.theme = { name: 'night', contrast: 'high' };
  expect('a group in place of a value', await settings('demo-ben'), wanted);

  await change('demo-ben', { panels: { 'Prototype car': { order: { by: 'age' } } } });
  wanted.panels['Prototype car'] = { ...own['Prototype car'], order: { by: 'age' } };
  expect('a group in place of a list', await settings('demo-ben'), wanted);

  expect('the settings of somebody else', await settings('demo-ada'), defaults);
  for (const body of ['', '{', '[]', 'null', '"dark"']) {
    expect(`the status for the body ${JSON.stringify(body)}`, (await ask('demo-ben', 'PATCH', '/settings', body)).status, 400);
  }
  expect('the settings after that', await settings('demo-ben'), wanted);
  expect('the report for Ada', (await ask('demo-ada', 'GET', '/report')).status, 200);
  expect('the report for Ben', (await ask('demo-ben', 'GET', '/report')).status, 403);
  expect('a stranger', (await ask('demo-nobody', 'GET', '/settings')).status, 401);

  server.closeAllConnections();
  server.close();
}

main().catch((error) => failures.push(`an error ended the tests: ${error.message}`)).finally(() => {
  console.log(failures.map((failure) => `FAILED: ${failure}`).join('\n') || 'The dashboard keeps everybody\'s settings.');
  process.exit(failures.length ? 1 : 0);
});
