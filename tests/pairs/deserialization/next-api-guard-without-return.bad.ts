// The answer 400 is sent, but without a return the handler goes on to unserialize.
import type { NextApiRequest, NextApiResponse } from 'next';
import { unserialize } from 'node-serialize';

const TEMPLATES = ['{"title":"Invitation"}', '{"title":"Thank you"}'];

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const draft: string = req.body.draft;

  if (!TEMPLATES.includes(draft)) {
    res.status(400).json({ error: 'unknown template' });
  }

  const card = unserialize(draft); // weakness
  if (!res.writableEnded) {
    res.status(200).json({ title: card.title });
  }
}
