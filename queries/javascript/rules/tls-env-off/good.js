import https from 'node:https';
import { spawn } from 'node:child_process';

// On, and put back to its default.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;

// A further authority, instead of none at all.
process.env.NODE_EXTRA_CA_CERTS = '/etc/ssl/internal-ca.pem';

// Only looked at.
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
  throw new Error('certificates have to be checked');
}

// Other switches that are zero.
process.env.FORCE_COLOR = '0';
process.env.NODE_TLS_MIN = '0';

// Handed on as it is.
export const start = (file) => spawn(process.execPath, [file], {
  env: { NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED },
});

export const get = (host) => https.get({ host, path: '/status' });
