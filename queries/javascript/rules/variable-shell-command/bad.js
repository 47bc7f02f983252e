const { exec } = require('child_process');
const child = require('node:child_process');

function run(command, done) {
  exec(command, done); // finding
}

function hook(config) {
  child.execSync(config.hooks.build, { stdio: 'inherit' }); // finding
}

module.exports = { run, hook };
