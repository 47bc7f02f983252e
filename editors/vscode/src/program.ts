/** Finds the program `caveat`. Knows nothing of the editor, so that it can be tested without one. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';

/** Where a program may be looked for. */
export interface Places {
  /** The setting `caveat.server.path`; empty if it is not set. */
  setting: string;
  /** The folder of the extension, which may carry the program below `server/`. */
  extension: string;
  /** The environment, for `PATH`. */
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  home: string;
}

/** What came of looking. */
export type Found =
  | { path: string; from: 'setting' | 'extension' | 'PATH' | 'cargo' }
  | { path: undefined; wrongSetting: string | undefined };

/** The places of this machine. */
export function places(setting: string, extension: string): Places {
  return { setting, extension, env: process.env, platform: process.platform, home: homedir() };
}

/**
 * Finds the program: the one that the setting names, the one that came with the extension, the one on PATH, the one that
 * cargo installed. A setting that names nothing is not passed over: who set it wants to know.
 */
export function findProgram(where: Places, isProgram: (file: string) => boolean = isExecutable): Found {
  const name = where.platform === 'win32' ? 'caveat.exe' : 'caveat';
  const setting = where.setting.trim();
  if (setting !== '') {
    const named = setting.startsWith('~/') ? path.join(where.home, setting.slice(2)) : setting;
    // A relative path would depend on the folder that is open, which may bring a program of that name.
    return path.isAbsolute(named) && isProgram(named)
      ? { path: named, from: 'setting' }
      : { path: undefined, wrongSetting: setting };
  }
  const bundled = path.join(where.extension, 'server', name);
  if (isProgram(bundled)) {
    return { path: bundled, from: 'extension' };
  }
  const separator = where.platform === 'win32' ? ';' : ':';
  const variable = Object.keys(where.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  for (const folder of (where.env[variable] ?? '').split(separator)) {
    // Neither an empty entry nor "." means the folder that is open.
    if (path.isAbsolute(folder) && isProgram(path.join(folder, name))) {
      return { path: path.join(folder, name), from: 'PATH' };
    }
  }
  // An editor that was not started from a shell often lacks this folder.
  const cargo = path.join(where.env['CARGO_HOME'] ?? path.join(where.home, '.cargo'), 'bin', name);
  return isProgram(cargo) ? { path: cargo, from: 'cargo' } : { path: undefined, wrongSetting: undefined };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
