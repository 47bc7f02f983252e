export function collect(pairs) {
  const result = {};
  for (const [name, value] of pairs) {
    result[name] = value; // finding
  }
  return result;
}

export function set(target, path, value) {
  target[path.key] = value; // finding
}

const chosen = {};
chosen[b] = 4; // finding
