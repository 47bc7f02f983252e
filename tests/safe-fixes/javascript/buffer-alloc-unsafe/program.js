// Frames messages in buffers that are written before they are read.
const { Buffer: Bytes } = require('node:buffer');

function frame(text) {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(length + 4);
  bytes.writeUInt32BE(length, 0);
  bytes.write(text, 4);
  return bytes;
}

const padded = (text, size) => {
  const bytes = Bytes.allocUnsafeSlow(size);
  const end = bytes.write(text);
  return bytes.fill('.', end);
};

function copies(parts) {
  const whole = { bytes: Buffer.allocUnsafe(parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)) };
  let at = 0;
  for (const part of parts) at += whole.bytes.write(part, at);
  return whole.bytes;
}

const [kind, ...words] = process.argv.slice(2);
try {
  if (kind === 'frame') console.log(frame(words[0]).toString('hex'));
  if (kind === 'padded') console.log(padded(words[0], JSON.parse(words[1])).toString());
  if (kind === 'copies') console.log(copies(words).toString(), copies(words).length);
} catch (error) {
  console.log(error.name, error.code);
  throw error;
}
