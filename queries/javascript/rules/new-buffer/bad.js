function decode(text) {
  return new Buffer(text, 'base64').toString(); // finding
}

function copy(body) {
  return Buffer(body); // finding
}

module.exports = { decode, copy };
