const cors = require('cors');
const app = require('express')();

app.use('/api', cors()); // finding
app.get('/rates', (req, res) => {
  res.set('Access-Control-Allow-Origin', '*'); // finding
  res.json(rates());
});
app.get('/raw', (req, res) => {
  res.writeHead(200, { 'Access-Control-Allow-Origin': '*' }); // finding
  res.end('{}');
});
