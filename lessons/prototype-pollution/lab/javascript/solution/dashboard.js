'use strict';
// The settings of a team's dashboard. GET /settings shows one's own, PATCH /settings changes some of them,
// GET /report is for administrators.

const http = require('node:http');

const DEFAULTS = '{"theme": "light", "panels": {"weather": {"show": true, "unit": "C"}, "news": {"show": false}}}';

function makeUsers() {
  return new Map([
    ['demo-ada', { name: 'Ada', isAdmin: true }],
    ['demo-ben', { name: 'Ben' }],
    ['demo-mallory', { name: 'Mallory' }],
  ]);
}

// By these names a key would lead out of the settings, into what all objects share.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const isGroup = (value) => Object(value) === value && !Array.isArray(value);

/** Takes over what `changes` says, at every depth; null takes a setting away. */
function merge(target, changes) {
  for (const key of Object.keys(changes)) {
    if (FORBIDDEN.has(key)) continue;
    if (changes[key] === null) {
      delete target[key];
    } else if (isGroup(changes[key])) {
      if (!Object.hasOwn(target, key) || !isGroup(target[key])) target[key] = {};
      merge(target[key], changes[key]);
    } else {
      target[key] = changes[key];
    }
  }
  return target;
}

async function readJson(req) {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 10_000) throw new RangeError('too long');
  }
  const data = JSON.parse(body);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) throw new TypeError('settings are an object');
  return data;
}

function makeServer() {
  const users = makeUsers();
  const settings = new Map();

  function answer(res, status, data) {
    res.writeHead(status, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(data));
  }

  return http.createServer(async (req, res) => {
    const token = (req.headers.authorization ?? '').replace('Bearer ', '');
    const user = users.get(token);
    if (!user) return answer(res, 401, { error: 'who are you?' });
    if (!settings.has(token)) settings.set(token, JSON.parse(DEFAULTS));

    const route = `${req.method} ${req.url}`;
    if (route === 'GET /settings') return answer(res, 200, settings.get(token));
    if (route === 'PATCH /settings') {
      try {
        return answer(res, 200, merge(settings.get(token), await readJson(req)));
      } catch {
        return answer(res, 400, { error: 'these are no settings' });
      }
    }
    if (route === 'GET /report') {
      if (!user.isAdmin) return answer(res, 403, { error: 'for administrators' });
      return answer(res, 200, { report: 'demo figures of the quarter' });
    }
    return answer(res, 404, { error: 'not found' });
  });
}

module.exports = { makeServer };

if (require.main === module) {
  const server = makeServer().listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/settings`);
  });
}
