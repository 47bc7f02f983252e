const fs = require('fs');
const path = require('path');
const { chmodSync: setMode } = require('node:fs');
const { chmod } = require('fs/promises');

const EVERYONE = 0o777;

function install(source, target) {
  fs.copyFileSync(source, target);
  fs.chmodSync(target, 0o755);
}

async function openLog(folder) {
  const file = path.join(folder, 'app.log');
  const handle = await fs.promises.open(file, 'a');
  await chmod(file, 0o755);
  return handle;
}

function share(folder, done) {
  fs.chmod(folder, 0o755, done);
  setMode(path.join(folder, 'run.sh'), 0o755);
}

module.exports = { install, openLog, share };
