// Picks, shuffles and waits.
const { random } = Math;

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

function shuffled(list) {
  return [...list].sort(() => Math.random() - 0.5);
}

const delay = (attempt) => Math.min(1000, 2 ** attempt * (1 + Math.random()));
const between = (low, high) => low + ~~(random() * (high - low));

const [kind, ...words] = process.argv.slice(2);
if (kind === 'pick') console.log(words.length ? words.includes(pick(words)) : pick(words));
if (kind === 'all') {
  const seen = new Set();
  for (let round = 0; round < 2000; round += 1) seen.add(pick(words));
  console.log([...seen].sort());
}
if (kind === 'shuffled') console.log(shuffled(words).sort());
if (kind === 'delay') {
  const attempt = Number(words[0]);
  const wait = delay(attempt);
  console.log(typeof wait, wait >= Math.min(1000, 2 ** attempt), wait <= Math.min(1000, 2 ** (attempt + 1)), Number.isNaN(wait));
}
if (kind === 'between') {
  const number = between(Number(words[0]), Number(words[1]));
  console.log(Number.isInteger(number), number >= Number(words[0]), number <= Number(words[1]));
}
if (kind === 'spread') {
  const tenths = Array(10).fill(0);
  let sum = 0;
  for (let round = 0; round < 20000; round += 1) {
    const number = Math.random();
    if (!(number >= 0 && number < 1)) throw new RangeError(String(number));
    tenths[Math.floor(number * 10)] += 1;
    sum += number;
  }
  console.log(tenths.every((count) => count > 1500 && count < 2500), Math.abs(sum / 20000 - 0.5) < 0.03);
}
