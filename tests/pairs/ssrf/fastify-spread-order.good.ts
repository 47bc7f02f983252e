// The defaults are spread last, so the fixed `endpoint` always wins.
import Fastify from 'fastify';
import got from 'got';

interface ReportOptions {
  endpoint: string;
  month: string;
}

const defaults = { endpoint: 'https://reports.clinic.example/monthly' };

const server = Fastify({ logger: true });

server.get<{ Querystring: ReportOptions }>('/report', async (request, reply) => {
  const options: ReportOptions = { ...request.query, ...defaults };

  const report = await got(options.endpoint, {
    searchParams: { month: options.month },
    timeout: { request: 5000 },
  }).json();

  return reply.send({ month: options.month, report });
});

await server.listen({ port: 3100 });
