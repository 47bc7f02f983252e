// The Map is asked for 'official', the entry that is a constant.
const http = require('node:http');

const OFFICIAL = 'http://rates.exchange.example/today.json';

function collectSources(query) {
  const sources = new Map();
  sources.set('official', OFFICIAL);
  sources.set('requested', query.get('source') || OFFICIAL);
  return sources;
}

const server = http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const sources = collectSources(searchParams);
  const source = sources.get('official');

  http.get(source, (upstream) => {
    res.writeHead(upstream.statusCode, { 'Content-Type': 'application/json' });
    upstream.pipe(res);
  }).on('error', () => {
    res.writeHead(502);
    res.end();
  });
});

server.listen(8085, '127.0.0.1');
