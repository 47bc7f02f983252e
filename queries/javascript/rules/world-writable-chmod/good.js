const fs = require('fs');
const { chmod, mkdir, writeFile } = require('fs/promises');

const SCRIPT = 0o755;

async function install(target) {
  fs.chmodSync(target, SCRIPT);
  await chmod(target, 0o644);
  await chmod(target, 0o600);
  fs.chmodSync(target, '755');
  fs.chmodSync(target, 493);
  fs.chmodSync(target, 0o640);
}

// The umask takes the right to write away.
async function create(folder, file) {
  await mkdir(folder, { recursive: true, mode: 0o777 });
  await writeFile(file, '', { mode: 0o666 });
}

// A folder that is shared on purpose, where only owners may delete.
const share = (folder) => fs.chmodSync(folder, 0o1777);

// Kept as it was, or decided elsewhere.
const keep = (from, to) => fs.chmodSync(to, fs.statSync(from).mode);
const chosen = (file, mode) => fs.chmodSync(file, mode);

// Another chmod.
const remote = (sftp, file) => sftp.chmod(file, 0o777);
const permissions = { mode: 0o777, text: 'chmod 777' };

module.exports = { install, create, share, keep, chosen, remote, permissions };
