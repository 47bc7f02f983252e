const { exec, execSync, spawnSync } = require('child_process');
const fs = require('fs');

const args = process.argv.slice(2);
execSync(args[0]); // finding
execSync(`tar czf backup.tgz ${args.join(' ')}`); // finding

const branch = process.env.BRANCH;
exec('git checkout ' + branch); // finding

for (const name of fs.readFileSync('packages.txt', 'utf8').split('\n')) {
  spawnSync(`npm install ${name}`, { shell: true }); // finding
}
