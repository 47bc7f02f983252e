// The pictures of editors/vscode: a finding with its lesson and the view of topics, dark and light.
import { readFileSync } from 'node:fs';
import * as path from 'node:path';

const images = path.join(import.meta.dirname, '..', '..', '..', '..', 'editors', 'vscode', 'images');
/** The program of the first minutes, as the extension opens it. */
const example = readFileSync(path.join(images, '..', 'src', 'example.ts'), 'utf8').split('`')[1];

export const options = { settings: { 'editor.hover.above': false, 'editor.minimap.enabled': false, 'workbench.layoutControl.enabled': false, 'window.commandCenter': false } };

export const tests = [
  ['pictures', async (editor) => {
    for (const name of ['settings.py', 'shop.py']) {
      editor.remove(name);
    }
    editor.write('goods.py', example);
    await editor.open({ width: 1180, height: 640 });
    await editor.show('goods.py');
    await editor.awaitUnderlines('info: hashlib.md5(data)', 'warning: database.execute(query)');
    await editor.command('Caveat: Focus on Topics View');
    const tree = editor.page.getByRole('tree', { name: /Topics/ });
    await tree.getByRole('treeitem', { name: /^SQL injection/ }).getByText('SQL injection').waitFor();
    await tree.focus();
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('ArrowRight');
    for (const [kind, name] of [['vs', 'light'], ['vs-dark', 'dark']]) {
      await editor.theme(kind);
      // The bars fade from one theme to the other.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await editor.into('info');
      await editor.hover('warning');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await editor.page.screenshot({ path: path.join(images, `${name}.png`) });
      await editor.page.keyboard.press('Escape');
    }
  }],
];
