function decode(text) {
  return Buffer.from(text, 'base64').toString();
}

function copy(body) {
  return Buffer.from(body);
}

module.exports = { decode, copy };
