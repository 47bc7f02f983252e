// The constant version is 1, so the ternary takes the branch with unserialize.
'use strict';

const Hapi = require('@hapi/hapi');
const serializer = require('node-serialize');

const VERSION = 1;

const decode = (text) =>
  VERSION < 2
    ? serializer.unserialize(text) // weakness
    : JSON.parse(text);

const server = Hapi.server({ port: 3330, host: 'localhost' });

server.route({
  method: 'POST',
  path: '/playlists',
  handler: (request, h) => {
    const playlist = decode(request.payload.playlist);
    return h.response({ songs: playlist.songs.length }).code(201);
  },
});

module.exports = server;
