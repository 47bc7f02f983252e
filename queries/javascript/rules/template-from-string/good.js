const fs = require('fs');
const ejs = require('ejs');
const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');
const { template } = require('lodash');

const GREETING = 'Hello, <%= name %>';

// Values go into the data.
const hello = (name) => ejs.render(GREETING, { name });
const mail = Handlebars.compile('Dear {{name}}, your order {{id}} is on its way');
const card = (owner) => nunjucks.renderString('Card for {{ owner }}', { owner });
const label = template('<%= name %>' + ' (<%= kind %>)');

// Templates of our own, from files.
const fromFile = (file) => Handlebars.compile(fs.readFileSync(file, 'utf8'));
const viaPath = (name, data) => ejs.renderFile(`views/${name}.ejs`, data);
const environment = (name, data) => nunjucks.render(`${name}.html`, data);

// Handed in as a whole.
const compileAll = (sources) => sources.map((source) => Handlebars.compile(source));

// Another render and compile.
const draw = (canvas, name) => canvas.render(`name: ${name}`);
const build = (compiler, name) => compiler.compile(`./src/${name}.ts`);

module.exports = { hello, mail, card, label, fromFile, viaPath, environment, compileAll, draw, build };
