// What the attacks on JavaScript samples share: the sample's own names, a server for its routes, and the two things that they report.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const [, , place, kind, lesson] = process.argv;

/** Whether the sample is the one before the fix. */
const BAD = kind === 'bad';

/**
 * Runs the sample and answers these names of it. `given` are names that the lesson leaves to its reader, and `modules` stand in
 * for what it would require.
 */
function load(names, given = {}, modules = {}) {
  const code = fs.readFileSync(place, 'utf8');
  const own = { require: (name) => modules[name.replace(/^node:/, '')] ?? require(name), __dirname: process.cwd(), ...given };
  return new Function(...Object.keys(own), `${code}\nreturn { ${names.join(', ')} };`)(...Object.values(own));
}

/** The same for a sample that is a module. What the lesson leaves to its reader has to be global. */
function loadModule(given = {}) {
  Object.assign(globalThis, given);
  fs.copyFileSync(place, 'sample.mjs');
  return import(pathToFileURL(path.resolve('sample.mjs')).href);
}

/** Serves an application on this machine. The answer is a function that sends one request, its target as it is. */
async function serve(app) {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  server.unref();
  return function ask(method, target, body, headers = {}) {
    const json = typeof body === 'object' && body !== null;
    const sent = json ? JSON.stringify(body) : body;
    if (json) headers = { 'Content-Type': 'application/json', ...headers };
    return new Promise((done, failed) => {
      const options = { host: '127.0.0.1', port: server.address().port, method, path: target, headers, agent: false };
      const asked = http.request(options, (answer) => {
        const pieces = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(pieces).toString() }));
      });
      asked.on('error', failed);
      asked.end(sent);
    });
  };
}

/** A piece of the attack, letter for letter as the lesson has it. */
function quoted(text) {
  if (!fs.readFileSync(lesson, 'utf8').includes(text)) throw new Error(`not in the lesson: ${text}`);
  return text;
}

/** What a legitimate input gave. It is the same before and after the fix. */
function use(answer) {
  process.stdout.write(`USE: ${JSON.stringify(answer)}\n`);
}

/** Whether the attacker got what the lesson says, and what shows it. */
function attack(worked, evidence) {
  process.stdout.write(`ATTACK ${worked ? 'WORKED' : 'FAILED'}: ${JSON.stringify(evidence)?.slice(0, 300)}\n`);
}

/** Runs the attack itself; an error in it is none of the sample's. */
function run(steps) {
  steps().then(
    () => process.exit(0),
    (error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      process.exit(1);
    },
  );
}

module.exports = { BAD, attack, load, loadModule, quoted, run, serve, use };
