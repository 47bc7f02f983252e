const https = require('https');
const tls = require('node:tls');
const axios = require('axios');
const { Pool } = require('pg');

const VERIFY = false;

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: true });

const client = axios.create({
  baseURL: 'https://billing.internal',
  httpsAgent: new https.Agent({
    rejectUnauthorized: true,
  }),
});

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: true },
});

function probe(host, done) {
  const options = { host, port: 443 };
  options.rejectUnauthorized = true;
  const socket = tls.connect(options, () => done(socket.getPeerCertificate()));
}

function viaCurl(curl, url, done) {
  curl(url, { SSL_VERIFYPEER: true, FOLLOWLOCATION: 1 }, done);
}

function fetchOld(request, uri) {
  return request({ uri, 'strictSSL': true, json: true });
}

module.exports = { agent, client, pool, probe, viaCurl, fetchOld };
