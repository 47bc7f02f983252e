export function header(packet) {
  return {
    version: packet.readUInt8(0, false),
    length: packet.readUIntBE(1, 3, false),
  };
}

export function write(packet, length) {
  packet.writeUInt16BE(length, 2, false);
}
