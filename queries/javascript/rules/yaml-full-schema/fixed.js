const fs = require('fs');
const yaml = require('js-yaml');
const express = require('express');

const app = express();
app.use(express.text({ type: 'application/yaml' }));

app.post('/pipelines', (req, res) => {
  const pipeline = yaml.load(req.body, { schema: yaml.DEFAULT_SAFE_SCHEMA });
  res.json({ steps: pipeline.steps.length });
});

function readConfig(file) {
  const options = { encoding: 'utf8' };
  const text = fs.readFileSync(file, options);
  return yaml.load(text, { filename: file, schema: yaml.DEFAULT_SAFE_SCHEMA });
}

function readAll(text) {
  const full = yaml.DEFAULT_FULL_SCHEMA;
  return yaml.load(text, { schema: yaml.DEFAULT_SAFE_SCHEMA });
}

module.exports = { readConfig, readAll };
