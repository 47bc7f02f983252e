const fs = require('fs');
const os = require('os');
const path = require('path');
const { tmpdir } = require('node:os');

const TMP = os.tmpdir();

function exportReport(pages) {
  const file = path.join(os.tmpdir(), `report-${Date.now()}.html`); // finding
  fs.writeFileSync(file, pages.join('\n'));
  return file;
}

function upload(stream) {
  const target = path.join(tmpdir(), 'upload-' + Math.random().toString(36).slice(2)); // finding
  return stream.pipe(fs.createWriteStream(target));
}

function remember(state) {
  fs.writeFileSync(path.join(TMP, 'shop-state.json'), JSON.stringify(state)); // finding
}

function lockFile() {
  return path.resolve(tmpdir(), `shop.${process.pid}.lock`); // finding
}

module.exports = { exportReport, upload, remember, lockFile };
