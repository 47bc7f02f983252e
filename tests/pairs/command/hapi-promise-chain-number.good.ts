// Safe: the chain of promises turns the volume into a number before it is passed on.
import * as Hapi from '@hapi/hapi';
import { exec } from 'node:child_process';

interface VolumePayload {
  volume: string;
}

function setVolume(level: string): Promise<number> {
  return new Promise((resolve) => {
    const child = exec('amixer -q sset Master ' + level + '%');
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const init = async (): Promise<void> => {
  const server = Hapi.server({ port: 3000, host: 'localhost' });
  server.route({
    method: 'PUT',
    path: '/volume',
    handler: (request, h) => {
      const payload = request.payload as VolumePayload;
      return Promise.resolve(payload.volume)
        .then((text) => Number(text).toFixed(0))
        .then((level) => setVolume(level))
        .then((code) => h.response({ code }).code(code === 0 ? 200 : 500));
    },
  });
  await server.start();
};

init();
