const MAGIC = new Buffer('caveat');

function decode(text) {
  return Buffer.from(text, 'base64').toString();
}

function room(size) {
  return Buffer.alloc(size);
}

module.exports = { MAGIC, decode, room };
