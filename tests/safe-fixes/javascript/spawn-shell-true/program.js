// Runs a tool with arguments.
const { spawnSync } = require('child_process');

function run(tool, args) {
  return spawnSync(tool, args, { shell: true, encoding: 'utf8' });
}

const [tool, ...args] = process.argv.slice(2);
const { status, stdout, error } = run(tool, args);
console.log(status, stdout, error && error.code);
