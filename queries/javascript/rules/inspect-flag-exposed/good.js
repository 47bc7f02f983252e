const { fork, spawn } = require('child_process');

// This machine only.
const worker = fork('worker.js', [], { execArgv: ['--inspect'] });
const named = fork('worker.js', [], { execArgv: ['--inspect=127.0.0.1:9230'] });
const byPort = fork('worker.js', [], { execArgv: ['--inspect=9230', '--inspect-port=0'] });
const local = spawn('node', ['--inspect-brk=localhost:9229', 'server.js']);

// A server's address.
const server = spawn('node', ['server.js', '--host=0.0.0.0']);
const listen = ['--listen=0.0.0.0:80'];

// Decided elsewhere, looked for, and talked about.
const chosen = (host) => fork('worker.js', [], { execArgv: [`--inspect=${host}`] });
const isOpen = process.execArgv.some((flag) => flag.startsWith('--inspect=0.0.0.0'));
console.log('do not use --inspect=0.0.0.0', isOpen);

module.exports = { worker, named, byPort, local, server, listen, chosen };
