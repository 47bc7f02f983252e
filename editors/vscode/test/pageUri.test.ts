import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPage, openQuestion } from '../src/pageUri';

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

test('a page is shown at its open question', () => {
  const page = '# Quiz\n\n## Question 1: right\n\nIt is.\n\n## Question 2 of 5\n\nWhich?\n';
  assert.equal(openQuestion(page), 'question-2-of-5');
  assert.equal(openQuestion('# Quiz\n\n## Question 1: right\n\n## Result\n\n4 of 5 right\n'), undefined);
  assert.equal(openQuestion('# XSS\n\n## What goes wrong\n\nText that says ## Question 1 of 2\n'), undefined);
});
