const express = require('express');
const axios = require('axios');
const https = require('https');

const app = express();

app.get('/users/:id', async (req, res) => {
  const { data } = await axios.get(`https://api.example.com/v1/users/${req.params.id}`); // finding
  res.json(data);
});

app.get('/orders', async (req, res) => {
  const address = 'https://api.example.com/orders/' + req.query.order + '/items';
  res.json(await (await fetch(address)).json()); // finding
});

app.get('/raw', (req, res) => {
  https.get({ host: 'api.example.com', path: `/files/${req.query.file}` }, (upstream) => upstream.pipe(res)); // finding
});
