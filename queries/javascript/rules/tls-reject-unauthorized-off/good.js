const fs = require('fs');
const https = require('https');
const tls = require('tls');
const { Pool } = require('pg');

// The default, and the default written down.
const agent = new https.Agent({ keepAlive: true });
const strict = new https.Agent({ rejectUnauthorized: true });

// An authority of one's own is trusted by name.
const inner = new https.Agent({ ca: fs.readFileSync('internal-ca.pem') });
const pool = new Pool({ ssl: { ca: fs.readFileSync('rds.pem', 'utf8'), rejectUnauthorized: true } });

// Decided by the operator.
const chosen = (settings) => new https.Agent({ rejectUnauthorized: settings.verify });

// A server that takes clients without a certificate, and looks for itself.
const server = tls.createServer({ requestCert: true, rejectUnauthorized: false }, (socket) => {
  if (!socket.authorized) socket.end('who are you?');
});

// Only words.
const text = 'rejectUnauthorized: false';
const names = { rejectUnauthorized: 'no', strictSsl: false };
console.log(text, names, agent.options.rejectUnauthorized === false);

module.exports = { strict, inner, pool, chosen, server };
