import assert from 'node:assert/strict';
import { test } from 'node:test';
import { route, type Step, Walk } from '../src/walk';

const step = (line: number): Step => ({ uri: 'file:///a.py', line, character: 4, message: `line ${line}` });

test('the finding is the end of the walk, once', () => {
  assert.deepEqual(route([step(1), step(2)], step(3)), [step(1), step(2), step(3)]);
  assert.deepEqual(route([step(1), step(3)], step(3)), [step(1), step(3)]);
});

test('a walk begins at the source, and goes around', () => {
  const walk = new Walk([step(1), step(2), step(3)]);
  assert.deepEqual([1, 1, 1, 1].map(() => walk.go(1)?.line), [1, 2, 3, 1]);
  assert.equal(walk.go(-1)?.line, 3);
  assert.equal(walk.words, 'Step 3 of 3: line 3');
});

test('who begins backwards begins at the finding', () => {
  assert.equal(new Walk([step(1), step(2)]).go(-1)?.line, 2);
});

test('a walk is left by going elsewhere', () => {
  const walk = new Walk([step(1), step(2)]);
  assert.equal(walk.isAt('file:///a.py', 1), false, 'it has not begun');
  walk.go(1);
  assert.equal(walk.isAt('file:///a.py', 1), true);
  assert.equal(walk.isAt('file:///a.py', 2), false);
  assert.equal(walk.isAt('file:///b.py', 1), false);
});
