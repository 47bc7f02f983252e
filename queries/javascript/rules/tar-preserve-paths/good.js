import * as tar from 'tar';
import { create, list } from 'tar';

// The default keeps to the folder.
export const restore = (file, cwd) => tar.x({ file, cwd });
export const explicit = (file, cwd) => tar.extract({ file, cwd, preservePaths: false });
export const strict = (file, cwd) => tar.x({ file, cwd, strict: true, preserveOwner: false });

// Making and listing an archive write nothing outside.
export const pack = (files) => create({ gzip: true, file: 'backup.tgz', preservePaths: true }, files);
export const show = (file) => list({ file, preservePaths: true });

// Decided elsewhere.
export const chosen = (file, options) => tar.x({ file, preservePaths: options.trusted });

// Another library's option.
export const copy = (copier) => copier.extract({ preservePaths: true });
