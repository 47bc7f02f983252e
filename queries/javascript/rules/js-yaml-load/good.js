const yaml = require('js-yaml');

function settings(text) {
  return yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
}

const defaults = yaml.load('port: 8080');
const old = (text) => yaml.safeLoad(text);

module.exports = { settings, defaults, old };
