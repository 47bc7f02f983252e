const http = require('node:http');

const server = http.createServer((req, res) => res.end('hello'));

server.listen(80, () => {
  process.initgroups('www-data', 'www-data');
  process.setgid('www-data');
  process.setuid('www-data');
});

function drop(user, group) {
  if (process.getuid() !== 0) return;
  process.setgroups([]);
  process.setgid(group);
  process.setuid(user);
}

function giveBack() {
  process.setuid(process.getuid());
}

function rename(account, name) {
  account.setuid(name);
}

module.exports = { server, drop, giveBack, rename };
