const fs = require('fs');
const os = require('os');
const path = require('path');
const { tmpdir } = require('node:os');

const TMP = os.tmpdir();

function exportReport(pages) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'app-')), `report-${Date.now()}.html`);
  fs.writeFileSync(file, pages.join('\n'));
  return file;
}

function upload(stream) {
  const target = path.join(fs.mkdtempSync(path.join(tmpdir(), 'app-')), 'upload-' + Math.random().toString(36).slice(2));
  return stream.pipe(fs.createWriteStream(target));
}

function remember(state) {
  fs.writeFileSync(path.join(fs.mkdtempSync(path.join(TMP, 'app-')), 'shop-state.json'), JSON.stringify(state));
}

function lockFile() {
  return path.resolve(fs.mkdtempSync(path.join(tmpdir(), 'app-')), `shop.${process.pid}.lock`);
}

module.exports = { exportReport, upload, remember, lockFile };
