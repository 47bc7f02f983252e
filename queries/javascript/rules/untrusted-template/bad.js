const express = require('express');
const ejs = require('ejs');
const pug = require('pug');
const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');
const _ = require('lodash');

const app = express();
app.use(express.json());

app.get('/hello', (req, res) => {
  res.send(ejs.render(`<h1>Hello, ${req.query.name}</h1>`, { user: req.user })); // finding
});

app.post('/preview', (req, res) => {
  const { layout } = req.body;
  const render = Handlebars.compile(layout); // finding
  res.send(render({ id: 17 }));
});

const card = (owner) => 'h2 Card for ' + owner;
app.get('/card', (req, res) => res.send(pug.render(card(req.query.owner)))); // finding

app.post('/mail', (req, res) => {
  let text = 'Dear {{ name }}';
  text += req.body.greeting;
  res.send(nunjucks.renderString(text, { name: 'you' })); // finding
  _.template(req.body.footer)({}); // finding
});
