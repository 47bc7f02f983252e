const express = require('express');
const axios = require('axios');

const app = express();
app.use(express.json());
const FEEDS = { news: 'https://news.example.com/feed', jobs: 'https://jobs.example.com/feed' };
const HOSTS = new Set(['api.example.com', 'feeds.example.com']);

// One of a table, and a host of a list.
app.get('/feed', async (req, res) => res.json(await axios.get(FEEDS[req.query.feed] ?? FEEDS.news)));
app.get('/known', async (req, res) => {
  const address = new URL(String(req.query.url));
  if (!HOSTS.has(address.host)) return res.sendStatus(403);
  return res.json(await axios.get(address.href));
});

// The host is fixed; the value is a part of the query, or encoded.
app.get('/search', async (req, res) => {
  const answer = await fetch(`https://api.example.com/search?q=${encodeURIComponent(req.query.q)}`);
  res.json(await answer.json());
});
app.get('/user', async (req, res) => {
  const answer = await axios.get('https://api.example.com/users', { params: { id: req.query.id } });
  res.json(answer.data);
});
app.post('/send', async (req, res) => {
  await axios.post('https://api.example.com/orders', req.body);
  res.end();
});

// A tool asks where it is told to.
fetch(process.argv[2]).then((answer) => console.log(answer.status));
fetch(process.env.HEALTH_URL);
