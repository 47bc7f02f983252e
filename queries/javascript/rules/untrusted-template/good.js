const express = require('express');
const ejs = require('ejs');
const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');

const app = express();
const LAYOUTS = { plain: 'Dear {{name}}', loud: 'DEAR {{name}}' };

app.get('/hello', (req, res) => res.send(ejs.render('<h1>Hello, <%= name %></h1>', { name: req.query.name })));
app.get('/layout', (req, res) => {
  const render = Handlebars.compile(LAYOUTS[req.query.layout] ?? LAYOUTS.plain);
  res.send(render({ name: req.query.name }));
});
app.get('/mail', (req, res) => res.send(nunjucks.renderString('Dear {{ name }}', req.query)));
app.get('/page', (req, res) => res.render('page', { name: req.query.name }));
