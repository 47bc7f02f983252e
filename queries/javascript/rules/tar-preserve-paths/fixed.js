import fs from 'node:fs';
import * as tar from 'tar';
import { extract as untar, Unpack } from 'tar';

export async function restore(backup, target) {
  await tar.x({ file: backup, cwd: target, preservePaths: false });
}

export function install(stream, target) {
  return stream.pipe(untar({
    cwd: target,
    strip: 1,
    preservePaths: false,
  }));
}

export function unpack(file, target) {
  const unpacker = new Unpack({ cwd: target, preservePaths: false });
  return fs.createReadStream(file).pipe(unpacker);
}
