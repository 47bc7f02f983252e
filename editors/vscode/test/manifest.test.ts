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
const readme = readFileSync(path.join(here, 'README.md'), 'utf8');
const settings: Record<string, Setting> = manifest.contributes.configuration.properties;
const commands: { command: string; title: string; category: string }[] = manifest.contributes.commands;
/** The extension's own, of which the server knows nothing. */
const OWN = ['caveat.server.path', 'caveat.trace.server'];

/** The rows of the table in one part of a page: the first column, without its marks, and the second. */
function table(page: string, heading: string): Map<string, string> {
  const from = page.indexOf(`\n## ${heading}\n`);
  assert.ok(from >= 0, `there is no part ${heading}`);
  const part = page.slice(from, page.indexOf('\n## ', from + 4));
  const rows = [...part.matchAll(/^\| (?:`(caveat\.[\w.]+)`|\*\*(Caveat: [^*]+)\*\*) \| ([^|]*) \|/gm)];
  return new Map(rows.map((row) => [row[1] ?? row[2] ?? '', row[3] ?? '']));
}

/** A table of the server's documentation. */
function documented(heading: string): Map<string, string> {
  return table(protocol, heading);
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

test('the page about the extension has each setting with its default, and each command', () => {
  const defaults = Object.entries(settings).map(([name, setting]) => [name, `\`${JSON.stringify(setting.default)}\``]);
  assert.deepEqual(Object.fromEntries(table(readme, 'Settings')), Object.fromEntries(defaults));
  const titles = commands.map(({ category, title }) => `${category}: ${title}`);
  assert.deepEqual([...table(readme, 'Commands').keys()].sort(), titles.sort());
});
