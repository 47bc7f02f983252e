// Without a framework: Node's own servers and sockets, the command line, standard input, and a cloud's events.
const { exec } = require('node:child_process');
const http = require('node:http');
const net = require('node:net');
const readline = require('node:readline');
const url = require('node:url');

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true); // source
  res.setHeader('Content-Type', 'text/html');
  res.end('<h1>' + query.name + '</h1>'); // sink javascript/untrusted-html
}).listen(8080);

http.createServer((request, response) => {
  const address = new URL(request.url, 'http://localhost'); // source
  exec('ping -c1 ' + address.searchParams.get('host')); // sink javascript/untrusted-shell-command
  response.end();
}).listen(8081);

http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => { body += chunk; }); // source
  req.on('end', () => exec('wc ' + body)); // sink javascript/untrusted-shell-command
}).listen(8082);

net.createServer((socket) => {
  socket.on('data', (data) => exec('log ' + data.toString())); // missed javascript/untrusted-shell-command
}).listen(9000);

exports.handler = async (event) => { // source
  const { host } = JSON.parse(event.body);
  exec('ping -c1 ' + host); // sink javascript/untrusted-shell-command
  exec('log ' + event.requestContext.requestId); // safe
};

const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => console.log(line)); // safe
