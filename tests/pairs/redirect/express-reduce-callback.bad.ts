// The reducer keeps the latest element, which is one the client sent.
import express, { Request, Response } from 'express';

const app = express();

const HOME = '/recipes';

app.get('/recipes/imported', (req: Request, res: Response) => {
  const trail = ([] as string[]).concat((req.query.trail as string | string[]) ?? []);
  const page = trail.reduce((kept, step) => step, HOME);
  res.redirect(page); // weakness
});

app.listen(3400, '127.0.0.1');
