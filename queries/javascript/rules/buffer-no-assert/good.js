export function header(packet) {
  return {
    version: packet.readUInt8(0),
    length: packet.readUIntBE(1, 3),
    flags: packet.readUInt16LE(4, false),
  };
}

export function write(packet, length) {
  packet.writeUInt16BE(length, 2);
  packet.writeFile('header', true);
}
