const needle = require('needle');
const SERVICES = { stock: 'https://stock.example', prices: 'https://prices.example' };

app.get('/preview', (req, res) => {
  needle.get(SERVICES.stock, (error, answer) => res.send(answer.body));
});

app.get('/cached', (req, res) => {
  res.send(cache.get(req.preview));
});
