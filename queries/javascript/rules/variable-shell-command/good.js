const { exec, execFile } = require('child_process');

const LIST = 'ls -l';

function list(done) {
  exec(LIST, done);
}

function convert(source, target, done) {
  execFile('convert', ['--', source, target], done);
}

function first(line) {
  return /\w+/.exec(line);
}

module.exports = { list, convert, first };
