const express = require('express');
const http = require('http');
const axios = require('axios');
const got = require('got');

const app = express();
app.use(express.json());

app.get('/preview', async (req, res) => {
  const answer = await fetch(req.query.url); // finding
  res.send(String(answer.status));
});

const hostOf = (region) => `http://${region}.example.com/status`;
app.get('/status', async (req, res) => {
  const { data } = await axios.get(hostOf(req.query.region)); // finding
  res.json(data);
});

app.post('/hooks', async (req, res) => {
  const options = { method: 'POST', json: { ok: true } };
  options.url = req.body.callback;
  await got(options); // finding
  await axios({ method: 'get', url: req.body.check }); // finding
  res.end();
});

app.get('/open', (req, res) => {
  const socket = new net.Socket();
  socket.connect(1337, req.query.host, () => res.end()); // finding
});

app.get('/proxy', (req, res) => {
  http.get({ host: req.headers['x-backend'], path: '/' }, (upstream) => upstream.pipe(res)); // finding
});

export async function POST(request) {
  const { target } = await request.json();
  const address = new URL(target);
  return fetch(address); // finding
}
