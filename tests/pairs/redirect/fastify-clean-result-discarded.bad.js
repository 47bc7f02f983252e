// localPath() gives back a harmless page, but its result is thrown away.
import Fastify from 'fastify';

const KNOWN = { photos: '/photos', albums: '/albums', trash: '/trash' };

function localPath(name) {
  switch (name) {
    case 'photos':
      return KNOWN.photos;
    case 'albums':
      return KNOWN.albums;
    default:
      return KNOWN.trash;
  }
}

const app = Fastify();

app.post('/photos/:id/delete', async (request, reply) => {
  let view = request.query.view;
  localPath(view);
  request.log.info({ id: Number(request.params.id) }, 'photo deleted');
  return reply.redirect(view); // weakness
});

await app.listen({ port: 3001 });
