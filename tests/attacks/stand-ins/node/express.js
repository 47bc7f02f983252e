// Stands in for Express 4 on Node.js's own server: routes, bodies, query strings, and the answers that lessons use.
//
// Copied from its documentation: one segment of the path is matched and then decoded; the extended query parser makes arrays of
// repeated names and of `a[]`, and objects of `a[b]`; `res.sendFile` wants an absolute path or a `root`, and with `root` answers 403 to
// what leads outside; `res.cookie` encodes the value; `res.redirect` encodes the address as it is; a body that a parser does not know
// stays unread. Left out are routers, views, limits and negotiation.
'use strict';

const http = require('node:http');
const path = require('node:path');
const fs = require('node:fs');

function values(text, extended) {
  const read = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const nested = extended && name.match(/^([^[]+)\[([^\]]*)\]$/);
    const key = nested ? nested[1] : name;
    if (key === '__proto__') continue;
    if (nested && nested[2] !== '') read[key] = { ...read[key], [nested[2]]: value };
    else if (nested || key in read) read[key] = [].concat(read[key] ?? [], value);
    else read[key] = value;
  }
  return read;
}

function body(type, parse) {
  return async (req, res, next) => {
    if (!(req.headers['content-type'] ?? '').startsWith(type) || req.parsed) return next();
    const pieces = [];
    for await (const piece of req) pieces.push(piece);
    req.parsed = true;
    try {
      req.body = parse(Buffer.concat(pieces).toString());
    } catch {
      return res.sendStatus(400);
    }
    return next();
  };
}

const answers = {
  status(code) {
    this.statusCode = code;
    return this;
  },
  sendStatus(code) {
    this.status(code).type('text/plain').end(http.STATUS_CODES[code]);
  },
  type(name) {
    this.setHeader('Content-Type', name);
    return this;
  },
  json(value) {
    this.type('application/json').end(JSON.stringify(value));
  },
  send(value) {
    if (!this.hasHeader('Content-Type')) this.type('text/html; charset=utf-8');
    this.end(value);
  },
  redirect(address) {
    this.status(302).setHeader('Location', encodeURI(String(address)).replace(/%25([0-9a-f]{2})/gi, '%$1').replace(/%5C/g, '\\'));
    this.end();
  },
  cookie(name, value, { secure, httpOnly, sameSite } = {}) {
    const site = sameSite && `; SameSite=${sameSite[0].toUpperCase()}${sameSite.slice(1)}`;
    const flags = [httpOnly && '; HttpOnly', secure && '; Secure', site];
    this.appendHeader('Set-Cookie', `${name}=${encodeURIComponent(value)}; Path=/${flags.filter(Boolean).join('')}`);
    return this;
  },
  clearCookie(name) {
    this.appendHeader('Set-Cookie', `${name}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT`);
    return this;
  },
  sendFile(name, { root } = {}) {
    if (root === undefined && !path.isAbsolute(name)) throw new TypeError('path must be absolute or specify root to res.sendFile');
    if (root !== undefined && path.normalize(`./${name}`).split(path.sep).includes('..')) return this.sendStatus(403);
    fs.readFile(root === undefined ? name : path.join(root, name), (error, data) => (error ? this.sendStatus(404) : this.end(data)));
  },
};

function express() {
  const steps = [];
  const app = {
    use: (step) => steps.push({ step }),
    listen: (port, host) => http.createServer(handle).listen(port, host),
  };
  for (const method of ['get', 'post', 'patch']) {
    app[method] = (route, ...handlers) => {
      for (const step of handlers) steps.push({ method: method.toUpperCase(), route: route.split('/'), step });
    };
  }

  function parameters(route, segments) {
    if (route.length !== segments.length) return undefined;
    const found = {};
    for (const [at, part] of route.entries()) {
      if (part.startsWith(':') && segments[at] !== '') found[part.slice(1)] = decodeURIComponent(segments[at]);
      else if (part !== segments[at]) return undefined;
    }
    return found;
  }

  function handle(req, res) {
    Object.assign(res, answers);
    const [target, query = ''] = req.url.split('?');
    Object.assign(req, { originalUrl: req.url, path: target, query: values(query, true), ip: req.socket.remoteAddress });
    let at = 0;
    function next() {
      const found = steps[at++];
      if (!found) return res.sendStatus(404);
      const params = found.route && found.method === req.method ? parameters(found.route, target.split('/')) : {};
      if ((found.route && found.method !== req.method) || !params) return next();
      req.params = params;
      try {
        return found.step(req, res, next);
      } catch {
        return res.sendStatus(500);
      }
    }
    next();
  }

  return app;
}

express.json = () => body('application/json', JSON.parse);
express.text = () => body('text/plain', (text) => text);
express.urlencoded = ({ extended }) => body('application/x-www-form-urlencoded', (text) => values(text, extended));

module.exports = express;
