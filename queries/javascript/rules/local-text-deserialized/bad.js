const fs = require('fs');
const funcster = require('funcster');
const serialize = require('node-serialize');

const { jobs } = serialize.unserialize(process.env.JOBS || '{}'); // finding

fs.readFile('rules.json', 'utf8', (error, text) => {
  if (!error) funcster.deepDeserialize(JSON.parse(text)); // finding
});

module.exports = { jobs };
