const fs = require('node:fs');
const path = require('node:path');

const PROFILES = '/usr/share/plotter/profiles';
const KNOWN = ['standard', 'fine', 'draft'];
const [, , name, target, pages] = process.argv;

// The whole path is given: whoever runs the program may read what they can read.
const whole = fs.readFileSync(target, 'utf8');

// Behind the folder that one stands in.
const here = fs.readFileSync(path.resolve(process.cwd(), target), 'utf8');
const beside = fs.readFileSync(`./${target}.json`, 'utf8');

// One of a list, the last part only, a number.
let known = null;
if (KNOWN.includes(name)) {
  known = fs.readFileSync(`${PROFILES}/${name}.json`, 'utf8');
}
const last = fs.readFileSync(`${PROFILES}/${path.basename(name)}.json`, 'utf8');
const page = fs.readFileSync(`${PROFILES}/page-${Number(pages)}.json`, 'utf8');

// A constant after all.
function load(profile = 'standard') {
  return fs.readFileSync(`${PROFILES}/${profile}.json`, 'utf8');
}
console.log(whole, here, beside, known, last, page, load());
