const path = require('path');
const express = require('express');
const app = express();

app.get('/extract', (req, res) => {
  const target = path.join(UPLOADS, req.query.folder); // finding
  extractTo(target);
  res.sendStatus(204);
});
