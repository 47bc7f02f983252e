const fs = require('fs');
const os = require('os');
const path = require('path');
const crypto = require('crypto');

// A folder that was just made, for us alone.
function exportReport(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  const file = path.join(folder, `${Date.now()}.html`);
  fs.writeFileSync(file, pages.join('\n'), { mode: 0o600 });
  return file;
}

// A name that nobody can guess.
const unique = () => path.join(os.tmpdir(), `upload-${crypto.randomUUID()}`);

// Fails if it is there already.
function exclusive(text) {
  fs.writeFileSync(path.join(os.tmpdir(), 'shop.lock'), text, { flag: 'wx' });
}

// Folders of the user's own.
const home = () => path.join(os.homedir(), `.shop-${Date.now()}`);
const logs = (folder) => path.join(folder, `app-${Date.now()}.log`);
const backup = () => fs.writeFileSync(path.join('data', 'state.json'), '{}');

// Only read, or only a folder's name.
const cached = () => fs.existsSync(path.join(os.tmpdir(), 'shop-cache'));
const where = () => path.join(os.tmpdir(), 'shop');

module.exports = { exportReport, unique, exclusive, home, logs, backup, cached, where };
