const path = require('path');

function load(name) {
  return require(name); // finding
}

async function plugin(options) {
  const module = await import(`${options.package}/plugin.js`); // finding
  return module.default;
}

module.exports = { load, plugin };
