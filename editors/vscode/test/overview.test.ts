import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverview, matters, type Overview, spoken, status, summary, type Topic } from '../src/overview';

const topic: Topic = { id: 'xss', title: 'XSS', mastery: 'new', recall: null, due: false, quiz: true, labs: [], findings: [] };
const finding = { uri: 'file:///a.py', line: 3, severity: 'high', message: 'bad' };
const overview: Overview = { version: 1, scanned: false, findings: 1, due: 0, next_due: null, topics: [topic] };

test('an answer of another version, or none, is not read', () => {
  assert.equal(isOverview({ ...overview, more: 1 }), true);
  for (const answer of [null, undefined, 'x', {}, { ...overview, version: 2 }]) {
    assert.equal(isOverview(answer), false);
  }
});

test('the status bar says how many, of what, and what is due', () => {
  assert.deepEqual(status(overview), { text: '$(shield) 1', label: 'Caveat: 1 finding in open files' });
  assert.deepEqual(status({ ...overview, scanned: true, findings: 12, due: 2 }), {
    text: '$(shield) 12 · 2 due',
    label: 'Caveat: 12 findings in the workspace, 2 topics due for review',
  });
});

test('a topic is said to the eye and to the ear', () => {
  const met: Topic = { ...topic, mastery: 'fading', due: true, findings: [finding, finding] };
  assert.equal(summary(met), '2 findings · fading · due');
  assert.equal(spoken(met), 'XSS: 2 findings, fading, due for review');
  assert.equal(summary(topic), 'new');
  assert.equal(spoken(topic), 'XSS: no findings, new');
});

test('a topic matters that was found, is due or was met', () => {
  assert.equal(matters(topic), false);
  assert.equal(matters({ ...topic, findings: [finding] }), true);
  assert.equal(matters({ ...topic, due: true }), true);
  assert.equal(matters({ ...topic, mastery: 'mastered' }), true);
});
