const express = require('express');
const Note = require('./models/note');

const app = express();
app.use(express.json());

app.get('/notes', async (req, res) => {
  const notes = await Note.find({
    $where: `this.title === '${req.query.title}'`, // finding
  });
  res.json(notes);
});

app.post('/search', async (req, res) => {
  const filter = {};
  filter.$where = req.body.condition; // finding
  res.json(await Note.find(filter));
});

const older = (years) => 'this.age > ' + years;
app.get('/older', async (req, res) => {
  res.json(await Note.find().$where(older(req.query.years))); // finding
});
