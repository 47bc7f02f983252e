// A draft other than the two known ones ends the handler.
import type { NextApiRequest, NextApiResponse } from 'next';
import { unserialize } from 'node-serialize';

const TEMPLATES = ['{"title":"Invitation"}', '{"title":"Thank you"}'];

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const draft: string = req.body.draft;

  if (!TEMPLATES.includes(draft)) {
    res.status(400).json({ error: 'unknown template' });
    return;
  }

  const card = unserialize(draft);
  if (!res.writableEnded) {
    res.status(200).json({ title: card.title });
  }
}
