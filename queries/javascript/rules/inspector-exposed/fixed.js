import inspector, { open as openInspector } from 'node:inspector';
import process from 'node:process';

const EVERYWHERE = '0.0.0.0';

export function start(port) {
  inspector.open(port, '127.0.0.1');
  console.log(`debugger at ${inspector.url()}`);
}

process.on('SIGUSR2', () => {
  openInspector(9229, '127.0.0.1', false);
});

export class Debugging {
  enable(wait) {
    if (!inspector.url()) {
      inspector.open(9230, '127.0.0.1', wait);
    }
  }
}
