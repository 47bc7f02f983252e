const fs = require('fs');
const path = require('path');
const fse = require('fs-extra');
const unzipper = require('unzipper');
const AdmZip = require('adm-zip');
const { writeFile } = require('node:fs/promises');

function unpack(archive, target) {
  return fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      entry.pipe(fs.createWriteStream(path.join(target, entry.path))); // finding
    });
}

function unpackAll(archive, target) {
  const zip = new AdmZip(archive);
  for (const entry of zip.getEntries()) {
    if (!entry.isDirectory) {
      fse.outputFileSync(path.resolve(target, entry.entryName), entry.getData()); // finding
    }
  }
}

async function unpackOne(zip, target) {
  for (const zipEntry of zip.getEntries()) {
    await writeFile(`${target}/${zipEntry.entryName}`, zipEntry.getData()); // finding
  }
}

function unpackTar(stream) {
  stream.on('entry', (header, content, next) => {
    const file = 'output/' + header.name;
    content.pipe(fs.createWriteStream(file)); // finding
    content.on('end', next);
  });
}

function unpackHere(zip) {
  zip.getEntries().forEach((zipEntry) => {
    fs.writeFileSync(zipEntry.entryName, zipEntry.getData()); // finding
  });
}

module.exports = { unpack, unpackAll, unpackOne, unpackTar, unpackHere };
