// The dots are looked for before the text is decoded.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TILES = '/srv/tiles';

function tileName(rawUrl) {
  let name = rawUrl.split('?')[0];
  if (name.includes('..')) {
    return null;
  }
  name = decodeURIComponent(name);
  return name;
}

http
  .createServer((req, res) => {
    const name = tileName(req.url);
    if (name === null) {
      res.writeHead(403).end();
      return;
    }
    fs.readFile(path.join(TILES, name), (error, data) => { // weakness
      if (error) {
        res.writeHead(404).end();
        return;
      }
      res.writeHead(200, { 'Content-Type': 'image/png' });
      res.end(data);
    });
  })
  .listen(8000, '127.0.0.1');
