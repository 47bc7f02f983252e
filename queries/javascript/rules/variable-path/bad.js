import fs from 'node:fs';
import path from 'node:path';
import { readFile } from 'fs/promises';

export function report(folder, name) {
  const text = fs.readFileSync(path.join(folder, `${name}.csv`), 'utf8'); // finding
  return text.split('\n');
}

export async function template(options) {
  return readFile(options.template, 'utf8'); // finding
}

export function clear(file) {
  fs.unlink(file, () => {}); // finding
}
