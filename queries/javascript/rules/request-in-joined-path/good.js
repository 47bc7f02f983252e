const path = require('path');
const express = require('express');
const app = express();

app.get('/extract', (req, res) => {
  const target = path.join(UPLOADS, path.basename(req.query.folder));
  extractTo(target);
  extractTo(path.join(UPLOADS, 'common'));
  res.sendStatus(204);
});
