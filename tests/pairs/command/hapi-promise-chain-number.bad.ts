// The chain of promises trims the text of the volume and passes it on.
import * as Hapi from '@hapi/hapi';
import { exec } from 'node:child_process';

interface VolumePayload {
  volume: string;
}

function setVolume(level: string): Promise<number> {
  return new Promise((resolve) => {
    const child = exec('amixer -q sset Master ' + level + '%'); // weakness
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
        .then((text) => text.trim())
        .then((level) => setVolume(level))
        .then((code) => h.response({ code }).code(code === 0 ? 200 : 500));
    },
  });
  await server.start();
};

init();
