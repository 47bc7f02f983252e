const fs = require('fs');
const funcster = require('funcster');
const serialize = require('node-serialize');
const yaml = require('js-yaml');

const { jobs } = serialize.unserialize(process.env.JOBS || '{}'); // finding
const settings = yaml.load(fs.readFileSync(process.argv[2], 'utf8'), { schema: yaml.DEFAULT_FULL_SCHEMA }); // finding

fs.readFile('rules.json', 'utf8', (error, text) => {
  if (!error) funcster.deepDeserialize(JSON.parse(text)); // finding
});

module.exports = { jobs, settings };
