// The closure is given the request's name and keeps it until it is called.
const fs = require('node:fs');
const Hapi = require('@hapi/hapi');

const readerOf = (folder, name) => () => fs.readFileSync(`${folder}/${name}`, 'utf8'); // weakness

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
      const read = readerOf('/srv/licences', name);
      return h.response(read()).type('text/plain');
    },
  });
  await server.start();
}

start();
