import http from 'node:http';
import inspector, { open as openInspector, Session } from 'node:inspector';

// The default is this machine only.
inspector.open();
openInspector(9229);
openInspector(9229, '127.0.0.1', true);
inspector.open(9229, 'localhost');

// Decided elsewhere.
export const start = (port, host) => inspector.open(port, host);

// A session inside of the process.
export function profile() {
  const session = new Session();
  session.connect();
  return session;
}

// A server is meant to be reached.
http.createServer().listen(8080, '0.0.0.0');

// Another open.
export const connect = (database, port) => database.open(port, '0.0.0.0');
