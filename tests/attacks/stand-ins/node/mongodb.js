// Stands in for the MongoDB driver and a server: `findOne`, with the comparison operators that the lesson uses. `kept` is what it holds.
//
// Copied from MongoDB's manual: in a filter, an object whose keys begin with `$` holds operators, any other value is compared;
// `$ne` with null needs the field to be there and not null; `$eq` compares with what it is given, operators included.
'use strict';

const { isDeepStrictEqual } = require('node:util');

const equal = (left, right) => isDeepStrictEqual(left ?? null, right ?? null);

const OPERATORS = {
  $eq: equal,
  $ne: (value, operand) => !equal(value, operand),
  $regex: (value, operand) => typeof value === 'string' && new RegExp(operand).test(value),
};

function fits(value, wanted) {
  const operators = typeof wanted === 'object' && wanted !== null ? Object.entries(wanted).filter(([name]) => name.startsWith('$')) : [];
  if (operators.length === 0) return equal(value, wanted);
  return operators.every(([name, operand]) => {
    if (!OPERATORS[name]) throw new Error(`unknown operator: ${name}`);
    return OPERATORS[name](value, operand);
  });
}

const kept = {};

class MongoClient {
  db(database) {
    const collection = (name) => ({
      findOne: async (filter) =>
        kept[database][name].find((document) => Object.entries(filter).every(([field, wanted]) => fits(document[field], wanted))) ?? null,
    });
    return { collection };
  }
}

module.exports = { MongoClient, kept };
