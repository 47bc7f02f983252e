const path = require('path');
const FORMAT = 'debounce';
const pick = require(`lodash/${FORMAT}`);
const utils = require(__dirname + '/utils');
const config = require(path.join(__dirname, 'config'));

const DRIVERS = {
  mysql: () => require('mysql2'),
  postgres: () => require('pg'),
};

module.exports = (name) => DRIVERS[name]();
