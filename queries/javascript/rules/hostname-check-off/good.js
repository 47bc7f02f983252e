const https = require('https');
const tls = require('tls');

// The default.
const agent = new https.Agent({ keepAlive: true });
const explicit = new https.Agent({ checkServerIdentity: tls.checkServerIdentity });

// Another name that is expected, still checked.
const viaProxy = (host) => new https.Agent({
  checkServerIdentity: (_, certificate) => tls.checkServerIdentity(host, certificate),
});

// A fingerprint that is pinned, beside the name.
const pinned = (fingerprint) => new https.Agent({
  checkServerIdentity(host, certificate) {
    const error = tls.checkServerIdentity(host, certificate);
    if (error) return error;
    if (certificate.fingerprint256 !== fingerprint) return new Error('another certificate');
    return undefined;
  },
});

const fromOptions = (options) => tls.connect({ checkServerIdentity: options.check });
const watched = new https.Agent({
  checkServerIdentity: (host, certificate) => {
    console.log('connecting to', host);
    return tls.checkServerIdentity(host, certificate);
  },
});

// Other empty functions.
const handlers = { onConnect: () => undefined, check: () => null };

module.exports = { agent, explicit, viaProxy, pinned, fromOptions, watched, handlers };
