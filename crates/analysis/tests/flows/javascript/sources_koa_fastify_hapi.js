// Koa's context, Fastify's and Hapi's requests: each framework names the same outside values in its own way.
const Koa = require('koa');
const Router = require('@koa/router');
const fastify = require('fastify')();
const Hapi = require('@hapi/hapi');
const { Pool } = require('pg');

const pool = new Pool();
const koa = new Koa();
const router = new Router();

router.get('/users/:name', async (ctx) => {
  const name = ctx.params.name; // source
  ctx.body = await pool.query('SELECT * FROM person WHERE id = ' + name); // sink javascript/sql-string-pg
});

router.post('/users', async (ctx) => {
  const { column } = ctx.request.body; // source
  ctx.body = await pool.query('SELECT ' + column + ' FROM person'); // sink javascript/untrusted-sql
});

koa.use(async (ctx, next) => {
  await next();
  const target = ctx.query.next; // source
  ctx.redirect(target); // sink javascript/untrusted-redirect
});

fastify.get('/items/:id', async (request, reply) => {
  const id = request.params.id; // source
  return pool.query('SELECT * FROM item WHERE id = ' + id); // sink javascript/sql-string-pg
});

fastify.post('/items', async (request, reply) => {
  const sort = request.body.sort; // source
  return pool.query('SELECT * FROM item ORDER BY ' + sort); // sink javascript/untrusted-sql
});

fastify.get('/plain', async (request, reply) => {
  reply.send('hello ' + request.query.name); // safe
});

const server = Hapi.server({ port: 3000 });

server.route({
  method: 'GET',
  path: '/books/{title}',
  handler: (request, h) => {
    const title = request.params.title; // source
    return pool.query('SELECT * FROM book WHERE title = ' + title); // sink javascript/sql-string-pg
  },
});

server.route({
  method: 'POST',
  path: '/leave',
  handler: (request, h) => {
    const target = request.payload.to; // source
    return h.redirect(target); // sink javascript/untrusted-redirect
  },
});
