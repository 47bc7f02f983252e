const fs = require('fs');
const v8 = require('v8');
const serialize = require('node-serialize');
const { deserialize } = require('./codec');
const superjson = require('superjson');

// Data only.
const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));

// Writing is no reading.
const text = serialize.serialize({ name: 'Ada' });

// Known content.
const sample = serialize.unserialize('{"name":"Ada"}');

// Formats that carry no code.
const copy = (buffer) => v8.deserialize(buffer);
const rich = (body) => superjson.parse(body);
const own = (body) => deserialize(body);

// A method of that name.
class Session {
  unserialize(data) {
    return this.codec.unserialize(data);
  }
}

module.exports = { settings, text, sample, copy, rich, own, Session };
