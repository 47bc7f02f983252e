// The chunks of the request are counted; `body` stays the constant text.
const http = require('node:http');
const nodeSerialize = require('node-serialize');

function collect(req, done) {
  const body = '{"pins":[]}';
  let count = 0;
  req.setEncoding('utf8');
  req.on('data', (chunk) => {
    count += chunk.length;
  });
  req.on('end', () => done(body, count));
}

const server = http.createServer((req, res) => {
  collect(req, (body, count) => {
    const map = nodeSerialize.unserialize(body);
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify({ pins: map.pins.length, count }));
  });
});

server.listen(8090, '127.0.0.1');
