// Runs the specs, each in an editor of its own, and ends with an error if a test failed. SPECS names another folder with them.
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { Editor } from './editor.mjs';

const folder = path.join(import.meta.dirname, process.env.SPECS ?? 'specs');
const only = process.env.ONLY?.split(' ');
let failed = 0;

for (const file of readdirSync(folder).sort()) {
  const name = path.basename(file, '.mjs');
  if (only && !only.includes(name)) {
    continue;
  }
  const { options, tests } = await import(path.join(folder, file));
  const begin = Date.now();
  const editor = await Editor.start(name, options);
  try {
    for (const [index, [title, test]] of tests.entries()) {
      const start = Date.now();
      try {
        await test(editor);
        console.log(`ok   ${name}: ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      } catch (error) {
        failed++;
        console.log(`FAIL ${name}: ${title}\n${error.stack ?? error}`);
        await editor.page?.screenshot({ path: path.join(process.env.SCREENSHOTS, `failed-${name}-${failed}.png`) }).catch(() => undefined);
        if (index === 0) {
          // The others go on from where the first ends.
          break;
        }
        await editor.page?.keyboard.press('Escape').catch(() => undefined);
      }
    }
  } finally {
    await editor.stop();
  }
  console.log(`--   ${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}
process.exit(failed > 0 ? 1 : 0);
