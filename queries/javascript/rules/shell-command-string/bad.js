import { exec, execSync as runNow, spawn } from 'node:child_process';
import * as childProcess from 'child_process';
import { promisify } from 'util';
import express from 'express';

const execAsync = promisify(exec);
const app = express();

app.get('/lookup', (req, res) => {
  exec('nslookup ' + req.query.host, (error, stdout) => { // finding
    res.type('text/plain').send(error ? 'lookup failed' : stdout);
  });
});

app.post('/thumbnails', async (req, res) => {
  const { source, width } = req.body;
  const command = `convert "${source}" -resize ${width} /srv/thumbs/out.png`;
  await execAsync(command); // finding
  res.sendStatus(204);
});

export function archive(folder, target) {
  return runNow(`tar -czf ${target} -C ${folder} .`, { stdio: 'inherit' }); // finding
}

export function follow(file) {
  return spawn('/bin/sh', ['-c', `tail -f ${file} | grep error`]); // finding
}

export function lastCommit(branch) {
  let line = 'git log -1 --format=%H ';
  return childProcess.execSync(line + branch).toString().trim(); // finding
}
