// Safe: the closure is given a constant name; the request's name is only counted.
const fs = require('node:fs');
const Hapi = require('@hapi/hapi');

const readerOf = (folder, name) => () => fs.readFileSync(`${folder}/${name}`, 'utf8');

const statistics = new Map();

function remember(name) {
  statistics.set(name, (statistics.get(name) ?? 0) + 1);
}

async function start() {
  const server = Hapi.server({ port: 3000, host: 'localhost' });
  server.route({
    method: 'GET',
    path: '/licences',
    handler(request, h) {
      const { name } = request.query;
      remember(name);
      const read = readerOf('/srv/licences', 'mit.txt');
      return h.response(read()).type('text/plain');
    },
  });
  await server.start();
}

start();
