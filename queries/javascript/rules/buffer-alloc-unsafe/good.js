function frame(length) {
  return Buffer.alloc(length);
}

function line(length) {
  return Buffer.allocUnsafe(length).fill('-');
}

module.exports = { frame, line };
