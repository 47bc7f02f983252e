const express = require('express');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/login', (req, res) => {
  req.session.user = req.body.user;
  res.redirect(req.query.next); // finding
});

app.get('/logout', (req, res) => {
  req.session.destroy(() => {
    res.redirect(302, req.query.returnTo || '/'); // finding
  });
});

app.post('/language', (req, res) => {
  res.cookie('locale', req.body.locale);
  return res.status(303).redirect(req.body['back']); // finding
});

app.get('/out', (req, res) => {
  res.setHeader('Location', req.query.url); // finding
  res.status(302).end();
});

module.exports = app;
