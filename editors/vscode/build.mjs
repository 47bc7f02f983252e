// Bundles the extension into dist/extension.js, and with --test its tests into dist/test/.
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'info' };
const minify = process.argv.includes('--minify');

await build({
  ...options,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  external: ['vscode'],
  minify,
  sourcemap: !minify,
});

if (minify) {
  // The package has the project's licences with it.
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) {
    copyFileSync(`../../${name}`, name);
  }
}

if (process.argv.includes('--test')) {
  rmSync('dist/test', { recursive: true, force: true });
  // No editor here: a test of a module that asks for `vscode` fails when it is loaded.
  const tests = readdirSync('test').filter((name) => name.endsWith('.test.ts'));
  await build({ ...options, entryPoints: tests.map((name) => `test/${name}`), outdir: 'dist/test', sourcemap: 'inline' });
}
