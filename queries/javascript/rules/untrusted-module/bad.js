const express = require('express');
const app = express();

app.get('/run/:report', (req, res) => {
  const report = require(`./reports/${req.params.report}`); // finding
  res.json(report.run());
});

app.post('/plugin', async (req, res) => {
  const plugin = await import(req.body.name); // finding
  res.json(plugin.default());
});
