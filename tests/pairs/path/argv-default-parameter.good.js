// Safe: the call leaves the name out, so the default parameter, a constant, is used.
import { readFileSync } from 'node:fs';

const PROFILES = '/usr/share/plotter/profiles';

function loadProfile(name = 'standard') {
  const file = `${PROFILES}/${name}.json`;
  return JSON.parse(readFileSync(file, 'utf8'));
}

function describe(profile, label) {
  return `${label}: ${profile.width} x ${profile.height}`;
}

function main([label]) {
  if (label === undefined) {
    console.error('usage: plot LABEL');
    return 2;
  }
  const profile = loadProfile();
  console.log(describe(profile, label));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
