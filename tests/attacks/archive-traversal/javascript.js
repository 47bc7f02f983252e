// An archive that writes a plugin (steps 1 and 2). The entries are what the sample's package reads from a zip file.
//
// samples: bad 1, good 1
'use strict';

const fs = require('node:fs');
const { attack, load, run, use } = require('attack');

const entry = (entryName, text) => ({ entryName, isDirectory: false, getData: () => Buffer.from(text) });

/** Stands in for adm-zip: `getEntries` answers names as they stand in the archive. */
class AdmZip {
  constructor(entries) {
    this.entries = entries;
  }

  getEntries() {
    return this.entries;
  }
}

run(async () => {
  const { importTheme } = load(['importTheme'], {}, { 'adm-zip': AdmZip });
  for (const folder of ['themes/41', 'themes/42', 'app/plugins']) fs.mkdirSync(folder, { recursive: true });
  importTheme([entry('style.css', 'body {}'), entry('theme.json', '{}')], 'themes/41');
  use([fs.readFileSync('themes/41/style.css', 'utf8'), fs.readFileSync('themes/41/theme.json', 'utf8')]);
  let said = 'extracted';
  try {
    importTheme([entry('../../app/plugins/hello.js', 'evil()')], 'themes/42');
  } catch (error) {
    said = error.message;
  }
  attack(fs.existsSync('app/plugins/hello.js'), said);
});
