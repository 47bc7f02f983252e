const express = require('express');

const app = express();
const settings = { theme: { name: 'light' } };

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (isObject(target[key]) && isObject(source[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

const deepDefaults = (options, defaults) => {
  for (const name of Object.keys(defaults)) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') continue;
    if (isObject(options[name])) deepDefaults(options[name], defaults[name]);
    else if (!(name in options)) options[name] = defaults[name];
  }
  return options;
};

function extend(target, ...sources) {
  for (const source of sources) {
    overlay(target, source);
  }
  return target;
}

function overlay(below, above) {
  for (const key in above) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    const value = above[key];
    if (isObject(value)) {
      if (!isObject(below[key])) {
        below[key] = {};
      }
      below[key] = overlay(below[key], above[key]);
    } else {
      below[key] = value;
    }
  }
  return below;
}

// Whose own the key is does not matter: JSON's `__proto__` is one.
function mix(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (!Object.prototype.hasOwnProperty.call(source, key)) continue;
    if (isObject(target[key])) {
      mix(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

app.use(express.json());
app.post('/settings', (req, res) => {
  extend(merge(settings, req.body), req.query);
  res.json(deepDefaults({}, settings));
});
