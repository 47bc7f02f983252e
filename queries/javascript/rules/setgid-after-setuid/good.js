const http = require('node:http');

const server = http.createServer((req, res) => res.end('hello'));

server.listen(80, () => {
  process.initgroups('www-data', 'www-data');
  process.setgid('www-data');
  process.setuid('www-data');
});

function giveBack(group) {
  process.setuid(process.getuid());
  process.setgid(group);
}

function rename(account, name) {
  account.setuid(name);
  account.setgid(name);
}

function either(user, group) {
  process.setgroups([]);
  if (user) {
    process.setuid(user);
  } else {
    process.setgid(group);
  }
}

module.exports = { server, giveBack, rename, either };
