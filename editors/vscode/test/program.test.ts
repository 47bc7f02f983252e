import assert from 'node:assert/strict';
import * as path from 'node:path';
import { test } from 'node:test';
import { findProgram, type Places } from '../src/program';

const there = (...files: string[]) => (file: string) => files.map((name) => path.normalize(name)).includes(path.normalize(file));
const places: Places = { setting: '', extension: '/ext', env: { PATH: '/a:.::/b' }, platform: 'linux', home: '/home/me' };
const bundled = '/ext/server/caveat';
const cargo = '/home/me/.cargo/bin/caveat';

test('the setting comes before all others', () => {
  const found = findProgram({ ...places, setting: '/opt/caveat' }, there('/opt/caveat', bundled, '/a/caveat'));
  assert.deepEqual(found, { path: '/opt/caveat', from: 'setting' });
});

test('a setting may begin at the home folder', () => {
  const found = findProgram({ ...places, setting: '~/bin/caveat' }, there('/home/me/bin/caveat'));
  assert.equal(found.path, path.normalize('/home/me/bin/caveat'));
});

test('a setting that names no program is said, not passed over', () => {
  for (const setting of ['/opt/none', 'caveat', './caveat']) {
    const found = findProgram({ ...places, setting }, there('caveat', './caveat', bundled, '/a/caveat'));
    assert.deepEqual(found, { path: undefined, wrongSetting: setting });
  }
});

test('the program that came along comes before PATH, and PATH before cargo', () => {
  assert.equal(findProgram(places, there(bundled, '/b/caveat', cargo)).path, path.normalize(bundled));
  assert.deepEqual(findProgram(places, there('/b/caveat', cargo)), { path: '/b/caveat', from: 'PATH' });
  assert.deepEqual(findProgram(places, there(cargo)), { path: path.normalize(cargo), from: 'cargo' });
  assert.deepEqual(findProgram(places, there()), { path: undefined, wrongSetting: undefined });
});

test('the folder that is open is never looked into, though PATH may name it', () => {
  assert.equal(findProgram(places, there('caveat', './caveat')).path, undefined);
});

test('on Windows the program has an ending, and PATH another name and separator', { skip: path.sep === '\\' }, () => {
  const windows: Places = { ...places, platform: 'win32', env: { Path: '/x;/y' } };
  assert.deepEqual(findProgram(windows, there('/y/caveat.exe')), { path: '/y/caveat.exe', from: 'PATH' });
});
