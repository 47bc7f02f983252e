function frame(length) {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(length, 0);
  return bytes;
}

module.exports = { frame, slow: (length) => Buffer.alloc(length) };
