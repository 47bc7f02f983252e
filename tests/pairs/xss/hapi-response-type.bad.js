// The message about the seat is sent as HTML.
'use strict';

const Hapi = require('@hapi/hapi');

const taken = ['A1', 'A2', 'C7'];

const describe = (seat) => {
  if (taken.includes(seat)) {
    return 'This seat is taken.';
  }
  return ['Seat', seat, 'is free.'].join(' ');
};

const init = async () => {
  const server = Hapi.server({ port: 3000, host: 'localhost' });

  server.route({
    method: 'GET',
    path: '/seats',
    handler: (request, h) => {
      const message = describe(request.query.seat);
      return h.response(message).type('text/html'); // weakness
    },
  });

  await server.start();
};

init();
