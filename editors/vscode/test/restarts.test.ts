import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Restarts } from '../src/restarts';

test('a server that ends again and again is given up', () => {
  const restarts = new Restarts(3, 1000);
  assert.deepEqual([0, 1, 2, 3].map((now) => restarts.ended(now)), [true, true, true, false]);
});

test('ends that lie far apart do not add up', () => {
  const restarts = new Restarts(1, 1000);
  assert.deepEqual([0, 2000, 4000].map((now) => restarts.ended(now)), [true, true, true]);
});

test('a start by hand begins anew', () => {
  const restarts = new Restarts(1, 1000);
  restarts.ended(0);
  restarts.forget();
  assert.equal(restarts.ended(1), true);
});
