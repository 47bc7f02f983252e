const express = require('express');

const app = express();
app.use(express.json());

app.get('/zeros', (req, res) => {
  const size = Number(req.query.size);
  res.send(Buffer.alloc(size)); // finding
});

const line = (width) => '-'.repeat(width); // finding
app.get('/line', (req, res) => res.json({ line: line(parseInt(req.query.width, 10)) }));

app.post('/later', (req, res) => {
  setTimeout(() => res.end(), req.body.delay); // finding
});

app.get('/rows', (req, res) => {
  const count = Number(req.query.count);
  const rows = [];
  for (let i = 0; i < count; i += 1) rows.push(i); // finding
  res.json(rows);
});
