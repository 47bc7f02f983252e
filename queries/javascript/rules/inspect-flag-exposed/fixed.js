const { fork, spawn } = require('child_process');
const cluster = require('cluster');

const worker = fork('worker.js', [], {
  execArgv: ['--inspect=127.0.0.1'],
});

function start(file) {
  const args = [
    '--enable-source-maps',
    '--inspect=127.0.0.1',
    file,
  ];
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

cluster.setupPrimary({
  exec: 'server.js',
  execArgv: ['--inspect=127.0.0.1'],
});

module.exports = { worker, start };
