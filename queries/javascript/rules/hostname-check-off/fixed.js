const https = require('https');
const tls = require('tls');
const fs = require('fs');

const agent = new https.Agent({
  ca: fs.readFileSync('internal-ca.pem'),
  checkServerIdentity: tls.checkServerIdentity,
});

function connect(host, port) {
  return tls.connect({
    host,
    port,
    checkServerIdentity: tls.checkServerIdentity,
  });
}

function download(url, done) {
  https.get(url, { checkServerIdentity: tls.checkServerIdentity }, done);
}

module.exports = { agent, connect, download };
