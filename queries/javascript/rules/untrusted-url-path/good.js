const express = require('express');
const axios = require('axios');

const app = express();

app.get('/users/:id', async (req, res) => {
  const { data } = await axios.get(`https://api.example.com/v1/users/${encodeURIComponent(req.params.id)}`);
  res.json(data);
});
app.get('/number/:id', async (req, res) => res.json(await axios.get(`https://api.example.com/users/${Number(req.params.id)}`)));
app.get('/search', async (req, res) => res.json(await axios.get(`https://api.example.com/search?q=${req.query.q}`)));
app.get('/mine', async (req, res) => res.json(await axios.get(`https://api.example.com/users/${req.user.id}`)));
