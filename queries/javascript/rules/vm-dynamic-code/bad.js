import vm, { runInNewContext } from 'node:vm';
import { Script } from 'vm';
import { VM } from 'vm2';
import express from 'express';

const app = express();
app.use(express.json());

app.post('/evaluate', (req, res) => {
  const sandbox = { input: req.body.input, result: null };
  vm.createContext(sandbox);
  vm.runInContext(req.body.code, sandbox, { timeout: 500 }); // finding
  res.json({ result: sandbox.result });
});

app.post('/formula', (req, res) => {
  const source = `result = ${req.body.formula}`;
  const value = runInNewContext(source, { result: 0, Math }); // finding
  res.json({ value });
});

export function prepare(plugin) {
  return new Script(plugin.source, { filename: plugin.name }); // finding
}

export function inVm2(code) {
  const sandbox = new VM({ timeout: 1000 });
  return sandbox.run(code); // finding
}
