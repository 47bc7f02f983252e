// After the loop the variable holds the last value of the visitor's list.
import type { NextApiRequest, NextApiResponse } from 'next';

const START = '/courses';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const steps: string[] = ([] as string[]).concat(req.query.step ?? []);
  let destination = START;
  let count = 0;

  for (const step of steps) {
    destination = step;
    count += destination.length > 0 ? 1 : 0;
  }
  count = 0;

  res.setHeader('X-Steps', String(count));
  res.redirect(307, destination); // weakness
}
