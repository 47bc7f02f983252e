import fs from 'node:fs';
import vm from 'node:vm';

const CHECK = 'typeof globalThis.process';

// Known code.
export const inside = vm.runInNewContext(CHECK, {});
export const script = new vm.Script('1 + 1');

// Our own file: the same as requiring it.
export function loadConfig(file) {
  const source = fs.readFileSync(file, 'utf8');
  return vm.runInNewContext(source, { module: { exports: {} } });
}
export const polyfill = () => vm.runInThisContext(fs.readFileSync('./polyfill.js', 'utf8'));

// Making a context runs nothing.
export const makeContext = (values) => vm.createContext({ ...values });

// A compiled script of known code.
export const again = (context) => script.runInContext(context);

// Other things called vm or run.
export function boot(machine, image) {
  machine.vm.runInContext(image);
  return machine.run(image);
}
