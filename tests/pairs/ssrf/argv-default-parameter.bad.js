// The command line's address is passed, so the default of the parameter is not used.
import https from 'node:https';
import process from 'node:process';

const HEALTH = 'https://health.bakery.example/live';

function probe(times, target = HEALTH) {
  for (let i = 0; i < times; i += 1) {
    https.get(target, (res) => { // weakness
      console.log(i, res.statusCode);
      res.resume();
    });
  }
}

const [, , target, times] = process.argv;
if (!target) {
  console.error('usage: probe URL [TIMES]');
  process.exit(2);
}

probe(Number(times ?? 1), target);
