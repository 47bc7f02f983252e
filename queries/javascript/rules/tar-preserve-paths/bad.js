import fs from 'node:fs';
import * as tar from 'tar';
import { extract as untar, Unpack } from 'tar';

export async function restore(backup, target) {
  await tar.x({ file: backup, cwd: target, preservePaths: true }); // finding
}

export function install(stream, target) {
  return stream.pipe(untar({ // finding
    cwd: target,
    strip: 1,
    preservePaths: true,
  }));
}

export function unpack(file, target) {
  const unpacker = new Unpack({ cwd: target, preservePaths: true }); // finding
  return fs.createReadStream(file).pipe(unpacker);
}
