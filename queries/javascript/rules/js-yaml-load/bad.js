const yaml = require('js-yaml');

function settings(text) {
  return yaml.load(text); // finding unless js-yaml 4.1.0
}

const hooks = yaml.load('start: !!js/function "function () { return 1; }"'); // finding unless js-yaml 4.1.0

module.exports = { settings, hooks };
