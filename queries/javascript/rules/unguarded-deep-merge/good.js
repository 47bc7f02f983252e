const isObject = (value) => typeof value === 'object' && value !== null;

function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (isObject(target[key]) && isObject(source[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

// One level only: the prototype of others is out of reach.
function assignShallow(target, source) {
  for (const key in source) {
    target[key] = source[key];
  }
  return target;
}

// A map has no prototype to fall into.
const mergeMaps = (target, source) => {
  for (const [key, value] of source) target.set(key, value);
  return target;
};

// Two levels, with another function for the second.
function mergeConfigs(parent, child) {
  for (const key in child) {
    if (isObject(parent[key]) && isObject(child[key])) {
      parent[key] = {};
      assignShallow(parent[key], child[key]);
    }
  }
  return parent;
}

// Reads only.
function deepEqual(left, right) {
  for (const key in left) {
    if (isObject(left[key]) ? !deepEqual(left[key], right[key]) : left[key] !== right[key]) return false;
  }
  return true;
}

// Makes new objects all the way down.
function deepCopy(source) {
  const copy = Object.create(null);
  for (const key of Object.keys(source)) {
    copy[key] = isObject(source[key]) ? deepCopy(source[key]) : source[key];
  }
  return copy;
}

// Numbers under names.
function addUp(totals, row) {
  for (const key in row) {
    totals[key] = Math.max(totals[key], row[key]);
  }
}

// What the target does not have itself is made anew, never followed.
function layer(target, source) {
  for (const key of Object.keys(source)) {
    if (!Object.hasOwn(target, key)) {
      Object.defineProperty(target, key, { value: {}, writable: true, enumerable: true, configurable: true });
    }
    if (isObject(source[key])) layer(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

module.exports = { layer, merge, assignShallow, mergeConfigs, mergeMaps, deepEqual, deepCopy, addUp };
