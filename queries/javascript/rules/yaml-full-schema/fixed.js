const yaml = require('js-yaml');

function readPipelines(text) {
  const pipeline = yaml.load(text, { schema: yaml.DEFAULT_SAFE_SCHEMA });
  return pipeline.steps.length;
}

async function readConfig(store, file) {
  const options = { encoding: 'utf8' };
  const text = await store.read(file, options);
  return yaml.load(text, { filename: file, schema: yaml.DEFAULT_SAFE_SCHEMA });
}

function readAll(text) {
  const full = yaml.DEFAULT_FULL_SCHEMA;
  return yaml.load(text, { schema: yaml.DEFAULT_SAFE_SCHEMA });
}

module.exports = { readPipelines, readConfig, readAll };
