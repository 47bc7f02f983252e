const { spawn, execFile, spawnSync } = require('child_process');

// Everything that the shell sees is written down here.
spawn('npm run build && npm test', { shell: true, stdio: 'inherit' });
spawn('npm', ['run', 'build'], { shell: true, stdio: 'inherit' });

// No shell: arguments stay arguments.
function convert(input, output) {
  return spawn('ffmpeg', ['-i', input, output], { stdio: 'inherit' });
}

function search(term, done) {
  execFile('grep', ['-rn', '--', term, 'docs'], { shell: false }, done);
}

// Only the environment varies, not what is run.
function build(mode) {
  return spawnSync('npm', ['run', 'build'], { shell: true, env: { ...process.env, MODE: mode } });
}

// On Windows only, for a batch file with fixed arguments.
function npm() {
  return spawn('npm', ['ci'], { shell: process.platform === 'win32' });
}

// Another library's option of the same name.
function open(terminal, name) {
  return terminal.spawn(name, [], { shell: true });
}

module.exports = { convert, search, build, npm, open };
