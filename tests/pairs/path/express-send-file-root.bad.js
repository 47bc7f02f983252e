// The joined path is absolute, so sendFile() has no root it could keep to.
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
  res.sendFile(path.join(SHEETS, name), { maxAge: 60000 }, done); // weakness
});

app.listen(3000, '127.0.0.1');
