import https from 'node:https';
import { env } from 'node:process';


const OFF = 0;

export function status(host) {
  return new Promise((resolve, reject) => {
    https.get({ host, path: '/status' }, resolve).on('error', reject);
  });
}

export async function sync(url) {
  const response = await fetch(url);
  return response.json();
}
