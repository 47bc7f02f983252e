const fs = require('fs');
const yaml = require('js-yaml');
const YAML = require('yaml');

const { FAILSAFE_SCHEMA } = yaml;

// The safe loader of js-yaml 3, and the safe default of js-yaml 4.
const old = (text) => yaml.safeLoad(text);
const current = (text) => yaml.load(text);
const core = (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA });
const strings = (text) => yaml.load(text, { schema: FAILSAFE_SCHEMA, filename: 'input.yml' });

// Writing with the full schema makes no function.
const dump = (value) => yaml.dump(value, { schema: yaml.DEFAULT_FULL_SCHEMA });

// A schema of our own types.
const Point = new yaml.Type('!point', { kind: 'sequence', construct: ([x, y]) => ({ x, y }) });
const own = yaml.DEFAULT_SCHEMA.extend([Point]);
const points = (text) => yaml.load(text, { schema: own });

// Another library.
const other = (file) => YAML.parse(fs.readFileSync(file, 'utf8'), { schema: 'core' });

module.exports = { old, current, core, strings, dump, points, other };
