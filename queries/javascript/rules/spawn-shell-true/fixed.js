const { spawn, execFile } = require('child_process');
const cp = require('node:child_process');
const crossSpawn = require('cross-spawn');

function convert(input, output) {
  return spawn('ffmpeg', ['-i', input, output], { shell: false, stdio: 'inherit' });
}

function startTool(tool, args, cwd) {
  const options = { cwd, env: process.env };
  const child = cp.spawn(tool, args, { ...options, shell: false });
  child.on('exit', (code) => console.log(`${tool} ended with ${code}`));
  return child;
}

function search(term, done) {
  execFile('grep', ['-rn', term, 'docs'], { maxBuffer: 1 << 20, shell: false }, done);
}

function checkout(branch) {
  const result = crossSpawn.sync('git', ['checkout', branch], { shell: false });
  if (result.status !== 0) {
    throw new Error(`git checkout ended with ${result.status}`);
  }
}

module.exports = { convert, startTool, search, checkout };
