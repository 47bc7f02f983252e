// The reducer keeps its accumulator, which starts as the constant page.
import express, { Request, Response } from 'express';

const app = express();

const HOME = '/recipes';

app.get('/recipes/imported', (req: Request, res: Response) => {
  const trail = ([] as string[]).concat((req.query.trail as string | string[]) ?? []);
  const page = trail.reduce((kept, step) => kept, HOME);
  res.redirect(page);
});

app.listen(3400, '127.0.0.1');
