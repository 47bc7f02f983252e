const https = require('https');
const tls = require('tls');
const fs = require('fs');

const agent = new https.Agent({
  ca: fs.readFileSync('internal-ca.pem'),
  checkServerIdentity: () => undefined, // finding
});

function connect(host, port) {
  return tls.connect({
    host,
    port,
    checkServerIdentity: function () { return null; }, // finding
  });
}

function download(url, done) {
  https.get(url, { checkServerIdentity: () => {} }, done); // finding
}

module.exports = { agent, connect, download };
