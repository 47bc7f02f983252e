import assert from 'node:assert/strict';
import { test } from 'node:test';
import { section, SERVER_SETTINGS } from '../src/settings';

test('the server gets its own settings and the trust, and nothing else', () => {
  const all: Record<string, unknown> = {
    level: 'all',
    disabledRules: ['x'],
    workspaceScan: true,
    workspaceDiagnostics: true,
    reminders: false,
    'server.path': '/x',
  };
  assert.deepEqual(section((name) => all[name], false), {
    trusted: false,
    level: 'all',
    disabledRules: ['x'],
    workspaceScan: true,
    workspaceDiagnostics: true,
    reminders: false,
  });
});

test('trust is never read from a setting', () => {
  assert.equal(section(() => true, false)['trusted'], false);
  assert.ok(!(SERVER_SETTINGS as readonly string[]).includes('trusted'));
});

test('what is not set is left to the server', () => {
  assert.equal(section(() => undefined, true)['level'], null);
});
