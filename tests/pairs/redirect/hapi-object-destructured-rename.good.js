// Destructuring renames `home` to `location`, the constant beside the query's value.
'use strict';

const Hapi = require('@hapi/hapi');

const HOME = '/donations';

function exits(query) {
  return { url: query.returnUrl, home: HOME };
}

const server = Hapi.server({ port: 3300, host: 'localhost' });

server.route({
  method: 'GET',
  path: '/donations/done',
  handler(request, h) {
    const { home: location } = exits(request.query);
    return h.redirect(location).code(303);
  },
});

server.start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
