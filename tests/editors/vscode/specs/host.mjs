// Runs host/index.js inside of the extension host, as the editor's own test runner does.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { await_ } from '../editor.mjs';

/** Asks the page for tests before the editor reads what it should do. */
function developWith(development) {
  const observer = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (element?.dataset.settings) {
      observer.disconnect();
      const settings = JSON.parse(element.dataset.settings);
      settings.developmentOptions = development;
      element.dataset.settings = JSON.stringify(settings);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

export const tests = [
  ['inside of the extension host', async (editor) => {
    const remote = (folder) => ({ $mid: 1, scheme: 'vscode-remote', authority: new URL(editor.address).host, path: folder });
    await editor.open({
      script: developWith,
      argument: {
        extensions: [remote(process.env.EXTENSION_FOLDER)],
        extensionTestsPath: remote(path.join(import.meta.dirname, '..', 'host', 'index.js')),
      },
    });
    const results = await await_('results', () => existsSync(editor.results) && JSON.parse(readFileSync(editor.results, 'utf8')), undefined, 90_000);
    for (const { title, error } of results) {
      console.log(`${error ? 'FAIL' : 'ok  '}   host: ${title}${error ? `\n${error}` : ''}`);
    }
    assert.ok(results.length > 0);
    assert.deepEqual(results.filter(({ error }) => error).map(({ title }) => title), []);
  }],
];
