const crypto = require('crypto');

function pick(list) {
  return list[crypto.randomInt(list.length)];
}

const generator = { random: () => 4 };
module.exports = { pick, number: generator.random(), half: Math.round(0.5) };
