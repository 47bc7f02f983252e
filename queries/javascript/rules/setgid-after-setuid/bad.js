const http = require('node:http');

const server = http.createServer((req, res) => res.end('hello'));

server.listen(80, () => {
  process.setgroups([]);
  process.setuid('www-data');
  process.setgid('www-data'); // finding
});

function drop(user, group) {
  if (process.getuid() !== 0) return;
  process.setuid(user);
  console.log('running as', user);
  process.initgroups(user, group); // finding
  process.setgid(group); // finding
}

module.exports = { server, drop };
