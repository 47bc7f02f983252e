// Stands in for express-session: `req.session` is kept on the server, and found again by a random cookie, which is not signed here.
'use strict';

const crypto = require('node:crypto');

module.exports = () => {
  const kept = new Map();
  return (req, res, next) => {
    const known = /(?:^|; )connect\.sid=(\w+)/.exec(req.headers.cookie ?? '')?.[1];
    const id = kept.has(known) ? known : crypto.randomUUID().replaceAll('-', '');
    if (!kept.has(id)) {
      kept.set(id, {});
      res.cookie('connect.sid', id, { httpOnly: true });
    }
    req.session = kept.get(id);
    next();
  };
};
