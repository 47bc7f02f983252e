// The address needs only contain an allowed host's name somewhere, and is used as a whole.
const http = require('node:http');
const { exec } = require('node:child_process');

const MIRRORS = ['mirror-a.example.org', 'mirror-b.example.org'];

function targetOf(address) {
  if (!MIRRORS.some((mirror) => address.includes(mirror))) {
    throw new Error('not one of our mirrors');
  }
  return address;
}

const server = http.createServer((req, res) => {
  const query = new URL(req.url, 'http://localhost').searchParams;
  let target;
  try {
    target = targetOf(query.get('mirror') || '');
  } catch (error) {
    res.writeHead(400);
    res.end('bad mirror');
    return;
  }
  exec('traceroute -n ' + target, (error, stdout) => { // weakness
    res.writeHead(error ? 502 : 200, { 'Content-Type': 'text/plain' });
    res.end(stdout);
  });
});

server.listen(8000, '127.0.0.1');
