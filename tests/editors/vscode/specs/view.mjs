// The view of topics, the status bar, the steps of a finding: with the eye, and with a screen reader.
import assert from 'node:assert/strict';
import { await_ } from '../editor.mjs';

const FLOW = `import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/goods")
def goods():
    kind = request.args["kind"]
    query = "SELECT name FROM goods WHERE kind = '" + kind + "'"
    with sqlite3.connect("shop.db") as database:
        return database.execute(query).fetchall()
`;

const tree = (editor) => editor.page.getByRole('tree', { name: /Topics/ });
const item = (editor, name) => tree(editor).getByRole('treeitem', { name });

/** The contrast of an element's words with what is behind them, as WCAG computes it. */
function contrast(locator) {
  return locator.evaluate((element) => {
    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = (colour) => {
      const [red, green, blue] = channels(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind = element;
    while (behind && (channels(getComputedStyle(behind).backgroundColor)[3] ?? 1) < 1) {
      behind = behind.parentElement;
    }
    const back = channels(getComputedStyle(behind).backgroundColor);
    // Words that are half transparent are as pale as they look.
    let opacity = 1;
    for (let at = element; at !== behind; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    const front = channels(getComputedStyle(element).color).slice(0, 3).map((part, index) => part * opacity + back[index] * (1 - opacity));
    const [ink, paper] = [light(front.join()), light(back.join())];
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  });
}

export const tests = [
  ['the status bar counts what open files have', async (editor) => {
    editor.write('goods.py', FLOW);
    await editor.open();
    await editor.show('goods.py');
    await editor.awaitUnderlines('warning: database.execute(query)');
    await editor.show('shop.py');
    await await_('findings', async () => (await editor.underlines()).length === 2);
    await editor.page.getByRole('button', { name: 'Caveat: 3 findings in open files' }).waitFor();
  }],

  ['the view has a name, and each topic says all that the eye sees', async (editor) => {
    await editor.page.getByRole('button', { name: 'Caveat: 3 findings in open files' }).click();
    await item(editor, 'SQL injection: 1 finding, new').waitFor();
    await item(editor, 'Command injection: 1 finding, new').waitFor();
    await item(editor, 'Weak hashes: 1 finding, new').waitFor();
    await item(editor, /^Other topics, \d+ topics not met yet/).waitFor();
    assert.equal(await item(editor, 'SQL injection: 1 finding, new').getAttribute('aria-level'), '1');
    assert.equal(await item(editor, 'SQL injection: 1 finding, new').getAttribute('aria-expanded'), 'false');
    await editor.page.getByRole('tab', { name: /^Caveat/ }).waitFor();
    for (const name of ['Review What Is Due', 'Scan Workspace']) {
      await editor.page.getByRole('button', { name: new RegExp(name) }).waitFor();
    }
    await editor.screenshot('view-light');
  }],

  ['the keyboard is enough: to a finding, and to its place in the code', async (editor) => {
    const focused = (words) => tree(editor).locator('.monaco-list-row.focused').filter({ hasText: words });
    await tree(editor).focus();
    await await_('the topic', async () => {
      await editor.page.keyboard.press('ArrowDown');
      return (await focused('SQL injection').count()) === 1;
    });
    await editor.page.keyboard.press('ArrowRight');
    const finding = item(editor, /^(critical|high), goods\.py:13: /);
    await finding.waitFor();
    assert.equal(await finding.getAttribute('aria-level'), '2');
    await editor.page.keyboard.press('ArrowDown');
    await focused('goods.py').waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.tab.active[data-resource-name="goods.py"]').waitFor();
    await editor.page.getByRole('button', { name: 'Ln 13, Col 1' }).waitFor();
  }],

  ['the steps of a finding can be walked along, from the source on', async (editor) => {
    await editor.into('warning');
    await editor.page.keyboard.press('Control+F8');
    const says = (words) => editor.page.locator('.statusbar-item').filter({ hasText: words });
    await says(/Step 1 of \d: /).waitFor();
    await editor.page.getByRole('button', { name: /^Ln 10, / }).waitFor();
    await editor.screenshot('step');
    const steps = Number(/of (\d)/.exec(await says(/Step 1 of/).innerText())[1]);
    assert.ok(steps >= 3, `${steps} steps`);
    for (let step = 2; step <= steps; step++) {
      await editor.page.keyboard.press('Control+F8');
      await says(new RegExp(`Step ${step} of ${steps}: `)).waitFor();
    }
    await editor.page.getByRole('button', { name: /^Ln 13, / }).waitFor();
    await editor.page.keyboard.press('Control+Shift+F8');
    await says(new RegExp(`Step ${steps - 1} of ${steps}: `)).waitFor();
  }],

  ['a topic’s own button asks its quiz; the view follows the answer', async (editor) => {
    const topic = item(editor, 'SQL injection: 1 finding, new');
    await topic.hover();
    await topic.getByRole('button', { name: /Take Quiz/ }).click();
    const answers = editor.page.locator('.quick-input-list .monaco-list-row');
    await await_('answers', async () => (await answers.count()) >= 2);
    await answers.first().click();
    await item(editor, /^SQL injection: 1 finding, learning, recalled with/).waitFor();
    await await_('no question', async () => {
      await editor.page.keyboard.press('Escape');
      return (await editor.page.locator('.quick-input-widget:visible').count()) === 0;
    });
  }],

  ['the menu of a topic has its lesson, its quiz, its lab, and the person’s own word', async (editor) => {
    const topic = item(editor, 'Command injection: 1 finding, new');
    await topic.click({ button: 'right' });
    const menu = editor.page.locator('.context-view .monaco-menu');
    await menu.getByText('Mark as Learned').waitFor();
    const titles = (await menu.locator('.action-label').allInnerTexts()).map((title) => title.trim()).filter(Boolean);
    assert.deepEqual(titles, ['Open Lesson', 'Take Quiz', 'Start Lab', 'Mark as Learned']);
    await await_('the end of the menu', async () => {
      if ((await menu.count()) === 0) {
        return true;
      }
      // Just after it opened, a menu takes no click: it could be the one that opened it.
      await menu.getByText('Mark as Learned').click({ timeout: 1000 });
      return false;
    });
    await item(editor, /^Command injection: 1 finding, mastered/).waitFor();
  }],

  ['its words can be read, dark and light', async (editor) => {
    for (const [kind, name] of [['vs-dark', 'dark'], ['vs', 'light']]) {
      await editor.theme(kind);
      await editor.screenshot(`view-${name}`);
      for (const part of ['.label-name', '.label-description']) {
        const worst = await await_('words', async () => {
          const all = await tree(editor).locator(`.monaco-list-row:not(.selected):not(.focused) ${part}`).all();
          const values = await Promise.all(all.map(contrast));
          return values.length > 0 && Math.min(...values);
        });
        assert.ok(worst >= 4.5, `${name} ${part}: ${worst}`);
      }
    }
  }],

  ['in a narrow window the titles stay, and nothing has to be scrolled sideways', async (editor) => {
    await editor.page.setViewportSize({ width: 480, height: 640 });
    await await_('titles in the window', () =>
      tree(editor).evaluate((element) => {
        const names = [...element.querySelectorAll('.label-name')].map((name) => name.getBoundingClientRect());
        const edge = element.getBoundingClientRect().right;
        return names.length > 3 && names.every((name) => name.width > 60 && name.left < edge - 60);
      }));
    assert.equal(await tree(editor).locator('.scrollbar.horizontal.visible').count(), 0);
    await editor.screenshot('view-narrow');
    await editor.page.setViewportSize({ width: 1200, height: 800 });
  }],

  ['the first five minutes', async (editor) => {
    await editor.command('Welcome: Open Walkthrough');
    await editor.choose('Caveat: the first five minutes');
    const steps = editor.page.locator('.getting-started-step');
    await await_('five steps', async () => (await steps.count()) === 5, () => steps.count());
    await editor.screenshot('walkthrough');
    await editor.page.getByText('See a finding').click();
    await editor.page.getByRole('button', { name: 'Open Example' }).click();
    await editor.page.locator('.tab.active').filter({ hasText: 'Untitled-1' }).waitFor();
    await editor.awaitUnderlines('info: hashlib.md5(data)', 'warning: database.execute(query)');
    await editor.page.getByRole('button', { name: /^Caveat: 5 findings in open files/ }).waitFor();
    await editor.screenshot('example');
  }],
];
