const path = require('path');
const express = require('express');
const app = express();

app.get('/extract', (req, res) => {
  const target = path.join(UPLOADS, path.basename(req.query.folder));
  extractTo(target);
  extractTo(path.join(UPLOADS, 'common'));
  res.sendStatus(204);
});

// Looked at before it is used.
app.get('/unpack', (req, res) => {
  const target = path.resolve(UPLOADS, req.query.folder);
  if (!target.startsWith(UPLOADS + path.sep)) return res.sendStatus(404);
  extractTo(target);
  res.sendStatus(204);
});
