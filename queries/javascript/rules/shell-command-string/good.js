import { exec, execFile, execFileSync, execSync } from 'node:child_process';
import { promisify } from 'util';
import { quote } from 'shell-quote';

const execFileAsync = promisify(execFile);
const BRANCH = 'main';

// The whole command is known here.
exec('git status --porcelain', (error, stdout) => console.log(error ?? stdout));
execSync(`git log -1 --format=%H ${BRANCH}`);
execSync(['npm', 'run', 'build'].join(' '), { stdio: 'inherit' });

// No shell: each argument arrives as it is.
export const archive = (folder, target) => execFileSync('tar', ['-czf', target, '-C', folder, '.']);
export const thumbnail = (source, out) => execFileAsync('convert', [`${source}`, '-resize', '200', `${out}.png`]);

// Quoted for the shell.
export const list = (folder) => execSync(`ls -l ${quote([folder])}`);

// A process id and our own folder are no input.
export function stop(child) {
  execSync(`taskkill /pid ${child.pid} /T /F`);
  execSync(`node ${__dirname}/cleanup.js`);
}

// The caller gives a whole command; the place that builds it is the one to look at.
export const run = (command) => execSync(command, { stdio: 'inherit' });

// A shell with a fixed command; the file is an argument of its own.
export const follow = (file) => execFile('sh', ['-c', 'tail -f "$1" | grep error', 'sh', file]);

// Not the child process's exec.
const pattern = /version (\d+)/;
export const version = (name, text) => pattern.exec('version ' + name + text);
