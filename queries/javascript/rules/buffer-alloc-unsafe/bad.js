function frame(length) {
  const bytes = Buffer.allocUnsafe(length); // finding
  bytes.writeUInt32BE(length, 0);
  return bytes;
}

module.exports = { frame, slow: (length) => Buffer.allocUnsafeSlow(length) }; // finding
