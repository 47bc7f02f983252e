'use strict';
// A library's sign-in without passwords. POST /mail (address, next) mails a link; GET /enter (ticket, next) is that
// link: it signs the reader in, and leads on to the page where they wanted to go.

const http = require('node:http');
const crypto = require('node:crypto');

const READERS = new Set(['ann@reader.example', 'ben@reader.example']);

async function readForm(req) {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 5_000) throw new RangeError('too long');
  }
  return new URLSearchParams(body);
}

/** The address to go on to after the sign-in. `home` is our origin. */
function nextPage(wanted, home) {
  return wanted || '/';
}

/** `sendMail(to, text)` is given by who runs it. */
function makeServer(sendMail) {
  const tickets = new Map();
  const sessions = new Map();

  async function mail(req, res, home) {
    const form = await readForm(req);
    const reader = form.get('address') ?? '';
    if (READERS.has(reader)) {
      const ticket = crypto.randomBytes(16).toString('hex');
      tickets.set(ticket, reader);
      const query = new URLSearchParams({ ticket, next: form.get('next') ?? '' });
      sendMail(reader, `Your sign-in for the library: ${home}/enter?${query}`);
    }
    res.writeHead(202, { 'Content-Type': 'text/plain' }).end('Look into your mail.\n'); // the same for strangers
  }

  function enter(address, res, home) {
    const ticket = address.searchParams.get('ticket') ?? '';
    const reader = tickets.get(ticket);
    if (!reader) return res.writeHead(403, { 'Content-Type': 'text/plain' }).end('This link was used before.\n');
    tickets.delete(ticket);
    const session = crypto.randomBytes(16).toString('hex');
    sessions.set(session, reader);
    return res.writeHead(303, {
      'Set-Cookie': `session=${session}; Path=/; HttpOnly; SameSite=Lax`,
      'Referrer-Policy': 'no-referrer',
      Location: nextPage(address.searchParams.get('next'), home),
    }).end();
  }

  return http.createServer(async (req, res) => {
    const home = `http://127.0.0.1:${req.socket.localPort}`;
    try {
      const address = new URL(home + req.url);
      const route = `${req.method} ${address.pathname}`;
      if (route === 'POST /mail') return await mail(req, res, home);
      if (route === 'GET /enter') return enter(address, res, home);
      return res.writeHead(404).end();
    } catch {
      return res.writeHead(400).end();
    }
  });
}

module.exports = { makeServer };

if (require.main === module) {
  const server = makeServer((to, text) => console.log(`To ${to}: ${text}`)).listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/mail`);
  });
}
