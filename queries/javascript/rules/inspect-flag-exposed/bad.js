const { fork, spawn } = require('child_process');
const cluster = require('cluster');

const worker = fork('worker.js', [], {
  execArgv: ['--inspect=0.0.0.0:9230'], // finding
});

function start(file) {
  const args = [
    '--enable-source-maps',
    '--inspect-brk=0.0.0.0', // finding
    file,
  ];
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

cluster.setupPrimary({
  exec: 'server.js',
  execArgv: ["--inspect=[::]:9231"], // finding
});

module.exports = { worker, start };
