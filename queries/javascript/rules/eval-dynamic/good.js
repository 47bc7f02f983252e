const BODY = 'return this';

// Known code: ugly, but nobody can change it.
const root = new Function(BODY)();
const again = Function('return this')();
const nodeRequire = eval('require');
const add = new Function('a', 'b', 'return a + b');
const three = add(1, process.argc + 2);
const load = Function('name', 'return import(name)')(process.argv[3]);

// Data is parsed, not run.
const settings = JSON.parse(process.argv[2] ?? '{}');

// A choice is a table.
const operations = { add: (a, b) => a + b, subtract: (a, b) => a - b };
function calculate(name, a, b) {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw new Error('unknown operation');
  return operation(a, b);
}

// Other things that are called eval.
class Calculator {
  eval(text) {
    return this.parser.eval(text);
  }
}
async function onRedis(redis, script, key) {
  return redis.eval(script, 1, key);
}
async function textOf(page, selector) {
  return page.$eval(selector, (node) => node.textContent);
}

module.exports = { root, again, nodeRequire, three, load, settings, calculate, Calculator, onRedis, textOf };
