import inspector, { open as openInspector } from 'node:inspector';
import process from 'node:process';

const EVERYWHERE = '0.0.0.0';

export function start(port) {
  inspector.open(port, '0.0.0.0'); // finding
  console.log(`debugger at ${inspector.url()}`);
}

process.on('SIGUSR2', () => {
  openInspector(9229, EVERYWHERE, false); // finding
});

export class Debugging {
  enable(wait) {
    if (!inspector.url()) {
      inspector.open(9230, '::', wait); // finding
    }
  }
}
