const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');
const AdmZip = require('adm-zip');

// Joined, looked at, written.
function unpack(archive, target) {
  const root = path.resolve(target) + path.sep;
  return fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const file = path.resolve(root, entry.path);
      if (!file.startsWith(root)) {
        entry.autodrain();
        return;
      }
      entry.pipe(fs.createWriteStream(file));
    });
}

// The library looks by itself.
const viaExtract = (target) => unzipper.Extract({ path: target });
const viaAdm = (archive, target) => new AdmZip(archive).extractAllTo(target, true);

// The last part only.
function flat(zip, target) {
  for (const entry of zip.getEntries()) {
    fs.writeFileSync(path.join(target, path.basename(entry.entryName)), entry.getData());
  }
}

// Reading, printing, and other things with a path.
const list = (zip) => zip.getEntries().map((entry) => path.join('archive', entry.entryName));
const copy = (item, target) => fs.writeFileSync(path.join(target, item.path), item.text);
function copyFolder(source, target) {
  for (const entry of fs.readdirSync(source, { withFileTypes: true })) {
    fs.writeFileSync(path.join(target, entry.name), fs.readFileSync(path.join(source, entry.name)));
  }
}

module.exports = { unpack, viaExtract, viaAdm, flat, list, copy, copyFolder };
