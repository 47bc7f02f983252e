// The page is padded text, which may hold anything.
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';

const server = Fastify();
const SCANS = '/srv/archive/scans';

interface PageQuery {
  page: string;
}

function scanPath(page: string): string {
  const padded = page.padStart(4, '0');
  return `${SCANS}/${padded}.tif`;
}

server.get<{ Querystring: PageQuery }>('/scan', async (request, reply) => {
  const { page } = request.query;
  try {
    const image = await readFile(scanPath(page)); // weakness
    return reply.type('image/tiff').send(image);
  } catch {
    return reply.code(404).send({ error: 'no such page' });
  }
});

server.listen({ port: 3000, host: '127.0.0.1' });
