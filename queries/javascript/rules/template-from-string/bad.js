const express = require('express');
const ejs = require('ejs');
const pug = require('pug');
const nunjucks = require('nunjucks');
const Handlebars = require('handlebars');
const { template: compile } = require('lodash');

const app = express();

app.get('/hello', (req, res) => {
  res.send(ejs.render(`<h1>Hello, ${req.query.name}</h1>`, { user: req.user })); // finding
});

app.get('/card', (req, res) => {
  const source = 'h2 Card for ' + req.query.owner + '\np= text';
  res.send(pug.render(source, { text: 'welcome' })); // finding
});

app.post('/mail', (req, res) => {
  const render = Handlebars.compile('Dear ' + req.body.name + ', your order {{id}} is on its way'); // finding
  res.send(render({ id: 17 }));
});

function preview(title) {
  return nunjucks.renderString(`{% set t = "${title}" %}{{ t }}`, {}); // finding
}

function label(kind) {
  return compile(`<%= name %> (${kind})`); // finding
}

module.exports = { app, preview, label };
