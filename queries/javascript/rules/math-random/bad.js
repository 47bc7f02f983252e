export function pick(list) {
  return list[Math.floor(Math.random() * list.length)]; // finding
}

export const number = Math.random(); // finding
