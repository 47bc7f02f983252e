import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPage } from '../src/pageUri';

const page = 'file:///home/me/.local/share/caveat/pages/sql-injection.python.md';

test('a page of the server is one', () => {
  assert.equal(isPage({ uri: page, external: false }), true);
  assert.equal(isPage({ uri: 'file:///c%3A/Users/A%20B/caveat/pages/quiz.md' }), true);
});

test('a place in the code is none, though it may look like one', () => {
  const selection = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  assert.equal(isPage({ uri: page, selection }), false);
  assert.equal(isPage({ uri: 'file:///work/notes.md' }), false);
  assert.equal(isPage({ uri: 'file:///work/pages/app.py' }), false);
  assert.equal(isPage({ uri: 'https://example.org/pages/a.md' }), false);
  assert.equal(isPage({ uri: page, external: true }), false);
});
