'use strict';
// A guesthouse's guestbook. GET / shows it, GET /?q=… searches it, POST / (name, text, site) adds an entry.

const http = require('node:http');

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML, for the inside of an element or of an attribute in quotes. */
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** The address of a guest's own site, or nothing if it is no web address: `javascript:` is one that runs. */
function webAddress(text) {
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href : '';
  } catch {
    return '';
  }
}

function entryHtml(entry) {
  const site = webAddress(entry.site);
  const name = escapeHtml(entry.name);
  const shown = site ? `<a href="${escapeHtml(site)}" rel="nofollow">${name}</a>` : name;
  return `<li><b>${shown}</b> <p>${escapeHtml(entry.text)}</p></li>`;
}

function pageHtml(entries, term) {
  const found = entries.filter((entry) => `${entry.name} ${entry.text}`.toLowerCase().includes(term.toLowerCase()));
  const title = term ? `<h2>${found.length} entries with ${escapeHtml(term)}</h2>` : '';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Guestbook</title></head>
<body>
<h1>Guestbook</h1>
<form action="/"><input name="q" value="${escapeHtml(term)}"><button>Search</button></form>
${title}
<ul>
${found.map((entry) => entryHtml(entry)).join('\n')}
</ul>
<form action="/" method="post">
<input name="name" required> <input name="site" placeholder="https://"> <textarea name="text" required></textarea> <button>Sign</button>
</form>
</body>
</html>
`;
}

async function readForm(req) {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 10_000) throw new RangeError('too long');
  }
  return new URLSearchParams(body);
}

function makeServer() {
  const entries = [{ name: 'Ada', text: 'What a view!', site: '' }];

  return http.createServer(async (req, res) => {
    const address = new URL(req.url, 'http://guestbook.example');
    if (address.pathname !== '/') {
      res.writeHead(404).end();
    } else if (req.method === 'POST') {
      try {
        const form = await readForm(req);
        const entry = { name: form.get('name') ?? '', text: form.get('text') ?? '', site: (form.get('site') ?? '').trim() };
        if (!entry.name || !entry.text) return res.writeHead(400).end('A name and a text, please.\n');
        if (entries.length < 1000) entries.unshift(entry);
        res.writeHead(303, { Location: '/' }).end();
      } catch {
        res.writeHead(413).end();
      }
    } else {
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      res.end(pageHtml(entries, address.searchParams.get('q') ?? ''));
    }
  });
}

module.exports = { makeServer };

if (require.main === module) {
  const server = makeServer().listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/`);
  });
}
