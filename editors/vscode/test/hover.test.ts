import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMessages } from '../src/hover';

const lesson = '**SQL** · CWE-89\n\n`db.execute` runs SQL that holds `kind`; a quote in it\nchanges the statement.\n\n**Attack.** A quote.';

test('what the editor shows itself is not said twice', () => {
  const message = '`db.execute` runs SQL that holds `kind`; a quote in it changes the statement';
  assert.equal(withoutMessages(lesson, ['another', message]), '**SQL** · CWE-89\n\n**Attack.** A quote.');
  assert.equal(withoutMessages('a \\* b.', ['a * b']), '');
});

test('a lesson with other words stays as it is', () => {
  assert.equal(withoutMessages(lesson, []), lesson);
  assert.equal(withoutMessages(lesson, ['`db.execute` runs SQL']), lesson);
});
