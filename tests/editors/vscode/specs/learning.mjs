// Lessons, quizzes and progress.
import assert from 'node:assert/strict';
import { await_ } from '../editor.mjs';

const brightness = (colour) => {
  const [red, green, blue] = colour.match(/\d+(\.\d+)?/g).map(Number);
  return (red * 299 + green * 587 + blue * 114) / 1000;
};

/** How bright a page's paper and ink are, from 0 to 255. */
async function colours(editor, frame) {
  const paper = await editor.page.locator('.monaco-workbench .part.editor').evaluate((element) => getComputedStyle(element).backgroundColor);
  const ink = await frame.locator('h1').first().evaluate((element) => getComputedStyle(element).color);
  return { paper: brightness(paper), ink: brightness(ink) };
}

export const tests = [
  ['the lesson of the finding at the cursor, as a page', async (editor) => {
    await editor.open();
    await editor.show('shop.py');
    await await_('findings', async () => (await editor.underlines()).length === 2);
    await editor.into('warning');
    await editor.command('Caveat: Open Lesson');
    await editor.choose('Command injection');
    const frame = await editor.awaitPreview(/subprocess/);
    // Rendered: a heading is one, and no mark of Markdown is left.
    assert.match(await frame.locator('h1').first().innerText(), /command/i);
    assert.doesNotMatch(await frame.locator('body').innerText(), /^#|\*\*/m);
    await editor.screenshot('lesson-light');
  }],

  ['it has the colours of the theme, light and dark', async (editor) => {
    await editor.theme('vs');
    await await_('a light page', async () => {
      const { paper, ink } = await colours(editor, await editor.awaitPreview(/subprocess/));
      return paper > 200 && ink < 100;
    });
    await editor.theme('vs-dark');
    await await_('a dark page', async () => {
      const { paper, ink } = await colours(editor, await editor.awaitPreview(/subprocess/));
      return paper < 60 && ink > 150;
    });
    await editor.screenshot('lesson-dark');
  }],

  ['a quiz asks beside its page, which follows', async (editor) => {
    const before = editor.events();
    await editor.show('shop.py');
    await editor.command('Caveat: Take Quiz');
    await editor.choose('Weak hashes');
    await editor.awaitPreview(/Question 1 of/);
    const answers = editor.page.locator('.quick-input-list .monaco-list-row');
    await await_('answers', async () => (await answers.count()) >= 2);
    await editor.screenshot('quiz');
    await answers.first().click();
    await editor.awaitPreview(/Question 1: /);
    await await_('the answer in the log', () => editor.events() === before + 1, () => `${before}, ${editor.events()}`);
    assert.match(editor.caveat('progress'), /weak-hash +learning/);
  }],

  ['each question can be read as a whole while it is asked, to the last', async (editor) => {
    const answers = editor.page.locator('.quick-input-list .monaco-list-row');
    for (let question = 2; question <= 5; question++) {
      await editor.page.locator('.quick-input-widget input').and(editor.page.getByPlaceholder(new RegExp(` ${question}/5: `))).waitFor();
      const frame = await editor.awaitPreview(new RegExp(`Question ${question} of 5`));
      const heading = frame.locator('h2').filter({ hasText: `Question ${question} of 5` });
      await await_(`question ${question} in sight`, async () => {
        const [list, place] = [await editor.page.locator('.quick-input-widget').boundingBox(), await heading.boundingBox()];
        return list.y + list.height <= place.y && place.y + place.height < 800;
      });
      if (question === 4) {
        await editor.screenshot('quiz-later');
      }
      if (question < 5) {
        await answers.first().click();
      }
    }
  }],

  ['who closes the question has lost nothing', async (editor) => {
    await await_('no question', async () => {
      await editor.page.keyboard.press('Escape');
      return (await editor.page.locator('.quick-input-widget:visible').count()) === 0;
    });
    const seen = editor.events();
    await editor.command('Caveat: Show My Progress');
    await editor.awaitPreview(/My progress[\s\S]*Weak hashes\s+learning/);
    assert.equal(editor.events(), seen);
    await editor.screenshot('progress');
  }],

  ['a narrow window keeps the page readable', async (editor) => {
    await editor.page.setViewportSize({ width: 520, height: 700 });
    await await_('text that ends where the page does', async () => {
      const frame = await editor.awaitPreview(/To review/);
      return frame.locator('p').evaluateAll((texts) =>
        texts.length > 0 && texts.every((text) => text.getBoundingClientRect().right <= document.documentElement.clientWidth));
    });
    await editor.screenshot('progress-narrow');
    await editor.page.setViewportSize({ width: 1200, height: 800 });
  }],
];
