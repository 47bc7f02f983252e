const express = require('express');
const bodyParser = require('body-parser');
const { json } = require('express');

const LIMIT = '2gb';
const app = express();

app.use(express.json({ limit: '500mb' })); // finding
app.use(bodyParser.urlencoded({ limit: LIMIT, extended: true })); // finding

app.post('/import', express.raw({ // finding
  type: 'application/octet-stream',
  limit: Infinity,
}), (req, res) => {
  res.json({ size: req.body.length });
});

app.post('/batch', json({ limit: 1024 * 1024 * 512 }), (req, res) => { // finding
  res.json({ count: req.body.length });
});

app.listen(3000);
