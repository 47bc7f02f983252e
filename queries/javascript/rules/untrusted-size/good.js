const express = require('express');

const app = express();
app.use(express.json());
const LIMIT = 1000;

app.get('/zeros', (req, res) => {
  const size = Math.min(Number(req.query.size), LIMIT);
  res.send(Buffer.alloc(size));
});
app.get('/line', (req, res) => {
  const width = parseInt(req.query.width, 10);
  if (!(width <= LIMIT)) return res.sendStatus(400);
  return res.json({ line: '-'.repeat(width) });
});
app.post('/items', (req, res) => {
  const names = [];
  for (let i = 0; i < req.body.items.length; i += 1) names.push(req.body.items[i].name);
  setTimeout(() => res.json(names), 100);
});
