// The default parameter is not used, since the call passes the command line's name.
import { readFileSync } from 'node:fs';

const PROFILES = '/usr/share/plotter/profiles';

function loadProfile(name = 'standard') {
  const file = `${PROFILES}/${name}.json`;
  return JSON.parse(readFileSync(file, 'utf8')); // weakness
}

function describe(profile, label) {
  return `${label}: ${profile.width} x ${profile.height}`;
}

function main([label]) {
  if (label === undefined) {
    console.error('usage: plot LABEL');
    return 2;
  }
  const profile = loadProfile(label);
  console.log(describe(profile, label));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
