const fs = require('fs');
const serialize = require('node-serialize');
const yaml = require('js-yaml');

const jobs = JSON.parse(process.env.JOBS || '{}');
const settings = yaml.load(fs.readFileSync(process.argv[2], 'utf8'));
const EMPTY = serialize.unserialize('{"items":[]}');

module.exports = { jobs, settings, EMPTY };
