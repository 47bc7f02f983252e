import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { SERVER_SETTINGS } from '../src/settings';

interface Setting {
  scope: string;
  description?: string;
  markdownDescription?: string;
  default: unknown;
}

const here = process.cwd();
const manifest = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
const protocol = readFileSync(path.join(here, '../../docs/protocol.md'), 'utf8');
const settings: Record<string, Setting> = manifest.contributes.configuration.properties;
const commands: { command: string; title: string; category: string }[] = manifest.contributes.commands;
/** The extension's own, of which the server knows nothing. */
const OWN = ['caveat.server.path', 'caveat.trace.server'];

/** The rows of a table in the server's documentation, by what stands in the first column. */
function documented(heading: string): Map<string, string> {
  const from = protocol.indexOf(`\n## ${heading}\n`);
  assert.ok(from >= 0, `docs/protocol.md has no part ${heading}`);
  const part = protocol.slice(from, protocol.indexOf('\n## ', from + 4));
  const rows = [...part.matchAll(/^\| `(caveat\.\w+)` \| ([^|]*) \|/gm)];
  return new Map(rows.map((row) => [row[1] ?? '', row[2] ?? '']));
}

test('the settings are those that the server reads', () => {
  const server = documented('Settings');
  // Trust is the editor's own word, and nobody may write it down.
  assert.ok(server.delete('caveat.trusted'));
  assert.deepEqual([...server.keys()].sort(), SERVER_SETTINGS.map((name) => `caveat.${name}`).sort());
  assert.deepEqual(Object.keys(settings).sort(), [...server.keys(), ...OWN].sort());
});

test('their defaults are those of the server', () => {
  const server = documented('Settings');
  for (const name of ['disabledRules', 'workspaceScan', 'workspaceDiagnostics', 'reminders']) {
    assert.equal(`\`${JSON.stringify(settings[`caveat.${name}`]?.default)}\``, server.get(`caveat.${name}`), name);
  }
  assert.equal(settings['caveat.level']?.default, null, 'the workspace may have its own level');
});

test('each setting is described', () => {
  for (const [name, setting] of Object.entries(settings)) {
    assert.ok((setting.description ?? setting.markdownDescription ?? '').length > 20, name);
  }
});

test('a workspace cannot name the program, nor be heard before it is trusted', () => {
  assert.equal(settings['caveat.server.path']?.scope, 'machine');
  const restricted: string[] = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  assert.deepEqual([...restricted].sort(), Object.keys(settings).filter((name) => name !== 'caveat.trace.server').sort());
});

test('no command of the palette has the name of one that the client registers for the server', () => {
  const server = documented('Commands');
  assert.ok(server.size >= 12, [...server.keys()].join());
  for (const { command, title, category } of commands) {
    assert.ok(!server.has(command), command);
    assert.ok(title.length > 3 && category === 'Caveat', command);
  }
});
