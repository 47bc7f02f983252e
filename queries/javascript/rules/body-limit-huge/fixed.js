const express = require('express');
const bodyParser = require('body-parser');
const { json } = require('express');

const LIMIT = '2gb';
const app = express();

app.use(express.json({ limit: '1mb' }));
app.use(bodyParser.urlencoded({ limit: '1mb', extended: true }));

app.post('/import', express.raw({
  type: 'application/octet-stream',
  limit: '1mb',
}), (req, res) => {
  res.json({ size: req.body.length });
});

app.post('/batch', json({ limit: '1mb' }), (req, res) => {
  res.json({ count: req.body.length });
});

app.listen(3000);
