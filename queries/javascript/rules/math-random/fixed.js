export function pick(list) {
  return list[Math.floor(globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0) * list.length)];
}

export const number = globalThis.crypto.getRandomValues(new Uint32Array(2)).reduce((sum, word) => (sum + (word >>> 6)) / 2 ** 26, 0);
