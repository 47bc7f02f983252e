// The request's keys are spread last, so they win over the constant ones.
import Fastify from 'fastify';
import Database from 'better-sqlite3';

interface ListOptions {
  sort: string;
  direction: string;
}

const fixed: ListOptions = { sort: 'title', direction: 'ASC' };
const db = new Database('films.db', { readonly: true });
const server = Fastify({ logger: true });

server.get<{ Querystring: Partial<ListOptions> }>('/films', async (request) => {
  const options: ListOptions = { ...fixed, ...request.query };
  const order = options.sort + ' ' + options.direction;
  const statement = db.prepare('SELECT id, title FROM films ORDER BY ' + order); // weakness
  return { films: statement.all() };
});

server.listen({ port: 3000 }).catch((error) => {
  server.log.error(error);
  process.exit(1);
});
