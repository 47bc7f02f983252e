// Safe: sendFile() is given the root and refuses every name that leads out of it.
import path from 'node:path';
import express from 'express';

const app = express();
const SHEETS = '/srv/music/sheets';

app.get('/sheets', (req, res, next) => {
  const name = req.query.name;
  if (typeof name !== 'string' || !name.endsWith('.pdf')) {
    res.status(404).send('no such sheet');
    return;
  }
  const done = (error) => {
    if (error) {
      next(error);
    }
  };
  res.sendFile(name, { root: SHEETS, maxAge: 60000 }, done);
});

app.listen(3000, '127.0.0.1');
