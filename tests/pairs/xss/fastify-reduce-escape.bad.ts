// The reducer wraps each item of the body in an element as it is.
import Fastify from 'fastify';
import { encode } from 'html-entities';

interface ShoppingList {
  owner: string;
  items: string[];
}

const server = Fastify({ logger: true });

const renderItems = (items: string[]): string =>
  items.reduce((html, item, index) => {
    const text = index + 1 + '. ' + item;
    return html + `<li>${text}</li>`;
  }, '');

server.post<{ Body: ShoppingList }>('/lists/print', async (request, reply) => {
  const { owner, items } = request.body;
  const html = `<h1>${encode(owner)}</h1><ol>${renderItems(items)}</ol>`;
  reply.header('content-type', 'text/html; charset=utf-8');
  return reply.send(html); // weakness
});

server.listen({ port: 3000, host: '127.0.0.1' });
