const express = require('express');

const app = express();

app.get('/orders/:id', async (req, res) => {
  try {
    res.json(await req.app.locals.orders.find(req.params.id));
  } catch (error) {
    res.status(500).json({
      message: error.message,
    });
  }
});

app.use((err, req, res, next) => {
  res.status(err.status ?? 500);
  res.json({ ok: false, code: err.code });
});

module.exports = app;
