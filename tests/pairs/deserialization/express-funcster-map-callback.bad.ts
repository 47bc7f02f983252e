// The callback of map() gives back every step the client sent.
import express, { Request, Response } from 'express';
import funcster from 'funcster';

const app = express();
app.use(express.json());

const IDENTITY = { __js_function: 'function (x) { return x; }' };

type Step = Record<string, unknown>;

app.post('/pipelines/run', (req: Request, res: Response) => {
  const sent: Step[] = req.body.steps ?? [];
  const steps = sent.map((step) => step);

  let value = Number(req.body.start);
  for (const step of steps) {
    const apply = funcster.deepDeserialize(step); // weakness
    value = apply(value);
  }
  res.json({ value });
});

app.listen(3500, '127.0.0.1');
