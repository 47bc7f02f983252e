import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CONFIG = 'config/default.json';
const certificate = path.join(__dirname, 'server.crt');
const here = path.dirname(__filename);
export const style = fs.readFileSync(path.resolve(here, './style.css'));
export const config = JSON.parse(fs.readFileSync(CONFIG, 'utf8'));
export const key = fs.readFileSync(path.resolve(__dirname, './server.key'));
export const cert = fs.readFileSync(certificate);
export const page = fs.readFileSync(`${process.cwd()}/public/index.html`);
export const manifest = fs.readFileSync(require.resolve('express/package.json'));

// Only the last part of the name is taken.
export function avatar(name) {
  return fs.readFileSync(path.join(__dirname, 'avatars', path.basename(name)));
}

// One of two, whichever.
export function settings(production) {
  const file = production ? 'config/production.json' : 'config/development.json';
  return fs.readFileSync(file);
}

export const lock = fs.readFileSync(path.join(os.tmpdir(), 'shop.lock'));
