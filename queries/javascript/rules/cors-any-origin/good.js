const cors = require('cors');
const app = require('express')();

app.use('/api', cors({ origin: ['https://shop.example'] }));
app.get('/rates', (req, res) => {
  res.set('Access-Control-Allow-Origin', 'https://shop.example');
  res.set('Vary', '*');
  res.json(rates());
});
