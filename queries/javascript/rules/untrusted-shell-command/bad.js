const { exec, execSync, spawn } = require('child_process');
const { promisify } = require('util');
const express = require('express');
const Koa = require('koa');

const app = express();
const run = promisify(exec);

app.get('/ping', (req, res) => {
  exec('ping -c 1 ' + req.query.host, (error, out) => res.send(String(out.length))); // finding
});

function archive(name) {
  return execSync(`tar czf /tmp/${name}.tgz /srv/data`); // finding
}
app.post('/archives', (req, res) => {
  archive(req.body.name);
  res.sendStatus(201);
});

app.get('/words', async (req, res) => {
  const options = { language: req.query.language, lines: 10 };
  const { stdout } = await run(['count', '--language', options.language].join(' ')); // finding
  res.json({ words: Number(stdout) });
});

app.get('/convert/:file', (req, res) => {
  const child = spawn('convert', [req.params.file, '-resize', '50%', 'out.png'], { shell: true }); // finding
  child.on('exit', () => res.sendFile('/srv/out.png'));
});

app.get('/print', (req, res) => {
  spawn('sh', ['-c', `lpr -P ${req.headers['x-printer']} page.ps`]); // finding
  res.end();
});

new Koa().use(async (ctx) => {
  const { target } = ctx.query;
  ctx.body = { ok: execSync(`traceroute ${target}`).length > 0 }; // finding
});

exports.handler = async (event) => {
  const { region } = event.queryStringParameters;
  execSync(`/opt/maps/render --region ${region}`); // finding
  return { statusCode: 204 };
};
