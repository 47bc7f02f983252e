// The file named on the command line is read with the full schema.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import yaml from 'js-yaml';

const FULL = { schema: yaml.DEFAULT_FULL_SCHEMA };
const CORE = { schema: yaml.CORE_SCHEMA };

function readAll(file, visit) {
  const text = readFileSync(file, 'utf8');
  yaml.loadAll(text, visit, FULL); // weakness
}

const file = process.argv[2];
if (!file) {
  console.error('usage: inventory FILE');
  process.exit(2);
}

const shelves = [];
readAll(file, (shelf) => shelves.push(shelf));
console.log(shelves.length, 'shelves', Object.keys({ FULL, CORE }).length);
