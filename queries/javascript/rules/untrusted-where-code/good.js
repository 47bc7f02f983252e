const express = require('express');
const Note = require('./models/note');

const app = express();

app.get('/notes', async (req, res) => res.json(await Note.find({ title: String(req.query.title) })));
app.get('/open', async (req, res) => res.json(await Note.find({ $where: 'this.items.length > 0' })));
app.get('/older', async (req, res) => res.json(await Note.find({ $where: `this.age > ${Number(req.query.years)}` })));
app.get('/where', (req, res) => res.json({ where: req.query.title }));
