export function header(packet) {
  return {
    version: packet.readUInt8(0, true), // finding
    length: packet.readUIntBE(1, 3, true), // finding
  };
}

export function write(packet, length) {
  packet.writeUInt16BE(length, 2, true); // finding
}
