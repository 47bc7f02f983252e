// The query is spread last, so its `endpoint` wins over the default one.
import Fastify from 'fastify';
import got from 'got';

interface ReportOptions {
  endpoint: string;
  month: string;
}

const defaults = { endpoint: 'https://reports.clinic.example/monthly' };

const server = Fastify({ logger: true });

server.get<{ Querystring: ReportOptions }>('/report', async (request, reply) => {
  const options: ReportOptions = { ...defaults, ...request.query };

  const report = await got(options.endpoint, { // weakness
    searchParams: { month: options.month },
    timeout: { request: 5000 },
  }).json();

  return reply.send({ month: options.month, report });
});

await server.listen({ port: 3100 });
