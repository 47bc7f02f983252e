const fs = require('node:fs');
const { readFile } = require('node:fs/promises');

const PROFILES = '/usr/share/plotter/profiles';

function loadProfile(name = 'standard') {
  const file = `${PROFILES}/${name}.json`;
  return JSON.parse(fs.readFileSync(file, 'utf8')); // finding
}

function removeJob(id) {
  fs.unlinkSync('/var/spool/plotter/' + id); // finding
}

async function showHelp(topic) {
  const text = await readFile(`/usr/share/doc/plotter/${topic}.txt`, 'utf8'); // finding
  console.log(text);
}

const [, , action, name] = process.argv;
if (action === 'remove') {
  removeJob(name);
} else if (action === 'help') {
  showHelp(name);
} else {
  console.log(loadProfile(action));
}
