import https from 'node:https';
import { env } from 'node:process';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // finding

const OFF = 0;

export function status(host) {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // finding
  return new Promise((resolve, reject) => {
    https.get({ host, path: '/status' }, resolve).on('error', reject);
  });
}

export async function sync(url) {
  env.NODE_TLS_REJECT_UNAUTHORIZED = OFF; // finding
  const response = await fetch(url);
  return response.json();
}
