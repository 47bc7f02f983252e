// Settings on top of others.
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

function merge(target, source) {
  for (const key in source) {
    if (isObject(target[key]) && isObject(source[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

console.log(JSON.stringify(merge({ theme: { name: 'light', size: 1 } }, JSON.parse(process.argv[2]))), {}.admin);
