const https = require('https');
const tls = require('node:tls');
const axios = require('axios');
const { Pool } = require('pg');

const VERIFY = false;

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // finding

const client = axios.create({
  baseURL: 'https://billing.internal',
  httpsAgent: new https.Agent({
    rejectUnauthorized: VERIFY, // finding
  }),
});

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: false }, // finding
});

function probe(host, done) {
  const options = { host, port: 443 };
  options.rejectUnauthorized = false; // finding
  const socket = tls.connect(options, () => done(socket.getPeerCertificate()));
}

function viaCurl(curl, url, done) {
  curl(url, { SSL_VERIFYPEER: 0, FOLLOWLOCATION: 1 }, done); // finding
}

function fetchOld(request, uri) {
  return request({ uri, 'strictSSL': false, json: true }); // finding
}

module.exports = { agent, client, pool, probe, viaCurl, fetchOld };
