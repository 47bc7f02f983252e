const LIMIT = 'limit';

export function options(value) {
  const result = {};
  result[LIMIT] = value;
  return result;
}

export function squares(count) {
  const numbers = [];
  for (let i = 0; i < count; i++) {
    numbers[i] = i * i;
  }
  return numbers;
}

export function collect(pairs) {
  const result = new Map();
  for (const [name, value] of pairs) {
    result.set(name, value);
  }
  return result;
}
