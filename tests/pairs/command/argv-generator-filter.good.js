// Safe: the generator yields only arguments that are short plain words as a whole.
import { spawnSync } from 'node:child_process';

function* packageNames(args) {
  for (const arg of args) {
    if (/^[a-z0-9]{1,40}$/.test(arg)) {
      yield arg;
    } else {
      console.error('skipped %s', JSON.stringify(arg));
    }
  }
}

function holdBack(names) {
  let failures = 0;
  for (const name of names) {
    const { status } = spawnSync(`apt-mark hold ${name}`, { shell: true, stdio: 'inherit' });
    if (status !== 0) {
      failures += 1;
    }
  }
  return failures;
}

process.exitCode = holdBack(packageNames(process.argv.slice(2)));
