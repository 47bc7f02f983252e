const http = require('node:http');

const server = http.createServer((req, res) => res.end('hello'));

server.listen(80, () => {
  process.setgid('www-data');
  process.setuid('www-data'); // finding
});

function drop(user) {
  if (process.getuid() === 0) {
    process.setuid(user); // finding
  }
}

module.exports = { server, drop };
