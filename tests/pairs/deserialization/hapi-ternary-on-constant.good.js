// The constant version is 2, so the ternary always takes the branch with JSON.parse.
'use strict';

const Hapi = require('@hapi/hapi');
const serializer = require('node-serialize');

const VERSION = 2;

const decode = (text) =>
  VERSION < 2
    ? serializer.unserialize(text)
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
