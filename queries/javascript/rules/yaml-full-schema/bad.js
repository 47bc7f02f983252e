const yaml = require('js-yaml');

function readPipelines(text) {
  const pipeline = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // finding
  return pipeline.steps.length;
}

async function readConfig(store, file) {
  const options = { encoding: 'utf8' };
  const text = await store.read(file, options);
  return yaml.load(text, { filename: file, schema: yaml.DEFAULT_FULL_SCHEMA }); // finding
}

function readAll(text) {
  const full = yaml.DEFAULT_FULL_SCHEMA;
  return yaml.load(text, { schema: full }); // finding
}

module.exports = { readPipelines, readConfig, readAll };
