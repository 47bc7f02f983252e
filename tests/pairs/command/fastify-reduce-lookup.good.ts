// Safe: the reducer joins only what the constant map holds for a word.
import { execSync } from 'node:child_process';
import Fastify from 'fastify';

const FLAGS = new Map<string, string>([
  ['grey', '--colorspace Gray'],
  ['small', '--resize 640x480'],
  ['clean', '--strip'],
]);

const server = Fastify();

function commandFor(words: string[]): string {
  return words.reduce((command, word) => {
    const flag = FLAGS.get(word);
    return command + ' ' + (flag ?? '');
  }, 'mogrify');
}

server.post<{ Body: { effects: string[] } }>('/scans/latest', async (request, reply) => {
  const command = commandFor(request.body.effects);
  execSync(command + ' /srv/scans/latest.jpg', { timeout: 30000 });
  return reply.code(204).send();
});

server.listen({ port: 3100, host: '127.0.0.1' });
