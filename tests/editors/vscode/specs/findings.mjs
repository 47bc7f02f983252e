// Findings, and what is done about them.
import assert from 'node:assert/strict';
import { await_ } from '../editor.mjs';

/** The two findings of shop.py, behind an astral character. */
const MD5 = 'info: hashlib.md5(b"goods")';
const SHELL = 'warning: subprocess.run(command, shell=True)';

/** One finding of ours, two of the editor's own server. */
const NEIGHBOURED = `import { exec } from "node:child_process";

const twice = 1;
const twice = 2;

export const list = (request, answer) => {
  exec("ls " + request.query.name);
  answer.end(twice);
};
`;

const cell = (cell_type, ...source) => ({
  cell_type,
  metadata: {},
  source: source.map((line, index) => (index < source.length - 1 ? `${line}\n` : line)),
  ...(cell_type === 'code' ? { execution_count: null, outputs: [] } : {}),
});

/** What one cell imports, another uses. */
const NOTEBOOK = JSON.stringify({
  cells: [
    cell('markdown', '# Goods'),
    cell('code', 'import subprocess'),
    cell('code', 'def run(command):', '    note = "𝒳"; subprocess.run(command, shell=True)'),
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
});

export const tests = [
  ['each finding has one underline, at its columns', async (editor) => {
    editor.write('typed.py', '');
    editor.write('shop.js', NEIGHBOURED);
    editor.write('notes.ipynb', NOTEBOOK);
    await editor.open();
    await editor.show('shop.py');
    await editor.awaitUnderlines(MD5, SHELL);
    assert.equal(editor.servers().length, 1, 'one server');
  }],

  ['the hover teaches', async (editor) => {
    const hover = await editor.hover('warning');
    await hover.filter({ hasText: 'gives command to a shell' }).first().waitFor();
    const text = (await hover.allInnerTexts()).join('\n');
    assert.match(text, /Attack/);
    assert.equal(text.split('What is wrong').length, 2, 'one lesson');
    assert.equal(text.split('whoever can shape that value').length, 2, `its message once: ${text}`);
    await editor.screenshot('hover');
    await editor.page.keyboard.press('Escape');
  }],

  ['a fix is applied, and on disk after saving', async (editor) => {
    await editor.into('info');
    await editor.apply('State that nothing about security');
    await editor.awaitUnderlines(SHELL);
    await editor.save();
    await editor.awaitFile('shop.py', 'note = "𝒳"; digest = hashlib.md5(b"goods", usedforsecurity=False)\n');
  }],

  ['a suppression says why, in the code', async (editor) => {
    await editor.into('warning');
    await editor.apply('accepted risk');
    await editor.awaitUnderlines();
    await editor.save();
    await editor.awaitFile('shop.py', 'caveat: allow subprocess-shell-variable -- accepted risk');
  }],

  ['all safe fixes at once', async (editor) => {
    await editor.show('settings.py');
    await editor.awaitUnderlines('warning: random.choice(letters)', 'warning: yaml.load(text, Loader=yaml.Loader)');
    await editor.command('Fix All');
    await editor.awaitUnderlines('warning: yaml.load(text, Loader=yaml.Loader)');
    await editor.save();
    await editor.awaitFile('settings.py', 'SystemRandom().choice(letters)');
    await editor.awaitFile('settings.py', 'from secrets import SystemRandom\n');
  }],

  ['a weakness is underlined while it is typed, and gone with it', async (editor) => {
    await editor.show('typed.py');
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.page.keyboard.type('import os\n\n\ndef list_folder(name):\n    os.system("ls " + name)', { delay: 5 });
    await editor.awaitUnderlines('warning: os.system("ls " + name)');
    await editor.page.keyboard.press('Shift+Home');
    await editor.page.keyboard.press('Delete');
    await editor.awaitUnderlines();
    await editor.save();
    await editor.awaitFile('typed.py', 'def list_folder(name):');
  }],

  ['a server of the editor’s own stands beside it: findings and hovers of both', async (editor) => {
    await editor.show('shop.js');
    await editor.awaitUnderlines('error: twice', 'error: twice', 'warning: exec("ls " + request.query.name)');
    const hover = await editor.hover('warning');
    await hover.filter({ hasText: 'Attack' }).first().waitFor();
    await hover.filter({ hasText: '(parameter) request' }).first().waitFor();
    await editor.screenshot('neighbour');
    await editor.page.keyboard.press('Escape');
  }],

  ['cells of a notebook are underlined where they should be', async (editor) => {
    await editor.show('notes.ipynb');
    await editor.awaitUnderlines(SHELL);
    const hover = await editor.hover('warning');
    await hover.filter({ hasText: 'Attack' }).first().waitFor();
    await editor.screenshot('notebook');
  }],
];
