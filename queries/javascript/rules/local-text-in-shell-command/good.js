const { exec, execFileSync, spawnSync } = require('child_process');
const path = require('path');

const args = process.argv.slice(2);
execFileSync('tar', ['czf', 'backup.tgz', ...args]);
spawnSync('git', ['checkout', process.env.BRANCH]);
exec(`git log -n ${Number(args[0])}`);
exec('git status', { cwd: path.resolve(args[1]) });
exec(`${process.argv[0]} --version`);
