const { execFile, fork, spawn } = require('child_process');
const http = require('http');
const url = require('url');
const { execa } = require('execa');

http.createServer((req, res) => {
  const { tool, worker } = url.parse(req.url, true).query;
  execFile(tool, ['--version'], (error, out) => res.end(String(out.length))); // finding
  fork(worker); // finding
}).listen(3000);

const start = (name, options) => spawn(name, options.args, { stdio: 'ignore' }); // finding

http.createServer(async (req, res) => {
  const address = new URL(req.url, 'http://localhost');
  start(address.searchParams.get('run'), { args: [] });
  await execa(address.searchParams.get('tool'), ['--help']); // finding
  res.end();
}).listen(3001);
