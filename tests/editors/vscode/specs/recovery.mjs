// A server that ends in the middle of a session, and a program that is not there.
import assert from 'node:assert/strict';
import * as path from 'node:path';
import { await_ } from '../editor.mjs';

const MD5 = 'info: hashlib.md5(b"goods")';
const SHELL = 'warning: subprocess.run(command, shell=True)';

/** Kills the server as a crash would, and waits until it is gone. */
async function kill(editor) {
  const [pid] = await await_('a server', () => editor.servers().length === 1 && editor.servers());
  process.kill(pid, 'SIGKILL');
  await await_('its end', () => !editor.servers().includes(pid));
}

const message = (editor, words) => editor.page.locator('.notification-toast').filter({ hasText: words });

export const tests = [
  ['a server that was killed is started again, on the text as it is', async (editor) => {
    await editor.open();
    await editor.show('shop.py');
    await editor.awaitUnderlines(MD5, SHELL);
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.page.keyboard.press('Control+Home');
    await editor.page.keyboard.type('# not saved\n');
    await kill(editor);
    await await_('another server', () => editor.servers().length === 1);
    await editor.awaitUnderlines(MD5, SHELL);
    // It knows the text that is on no disk: a weakness in it is found.
    await editor.page.keyboard.press('Control+Home');
    await editor.page.keyboard.type('import os; os.system(input())\n');
    await await_('what was typed', async () => (await editor.underlines()).length === 3, () => editor.underlines().then(JSON.stringify));
    assert.equal(await message(editor, 'Caveat').count(), 0, 'nothing is said');
  }],

  ['not for ever: then one message says what to do', async (editor) => {
    for (let count = 2; count <= 4; count++) {
      await kill(editor);
      if (count < 4) {
        await await_('another server', () => editor.servers().length === 1);
        await await_('its findings', async () => (await editor.underlines()).length === 3);
      }
    }
    await message(editor, 'is not started again').waitFor();
    assert.equal(await message(editor, /./).count(), 1, 'one message');
    assert.deepEqual(editor.servers(), []);
    await editor.screenshot('failed-server');
  }],

  ['its button starts it', async (editor) => {
    await message(editor, 'is not started again').getByRole('button', { name: 'Restart' }).click();
    await await_('findings', async () => (await editor.underlines()).length === 3);
    assert.equal(editor.servers().length, 1);
  }],

  ['Caveat: Restart leaves one server', async (editor) => {
    const [before] = editor.servers();
    await editor.command('Caveat: Restart');
    await await_('a new server', () => editor.servers().length === 1 && editor.servers()[0] !== before);
    await await_('findings', async () => (await editor.underlines()).length === 3);
  }],

  ['a program that is not there is said, with a way to the setting', async (editor) => {
    const missing = path.join(editor.folder, 'no-such-program');
    editor.writeProgram(missing);
    await message(editor, 'no-such-program').waitFor();
    await await_('no server', () => editor.servers().length === 0);
    await editor.awaitUnderlines();
    assert.equal(await message(editor, /./).count(), 1, 'one message');
    await editor.screenshot('missing-program');
    editor.writeProgram(process.env.CAVEAT_PROGRAM);
    await await_('findings', async () => (await editor.underlines()).length === 3);
  }],
];
