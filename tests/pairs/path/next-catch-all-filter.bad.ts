// The filter drops empty segments only; the segments reach us decoded, slashes and dots included.
import { readFile } from 'node:fs/promises';
import type { NextApiRequest, NextApiResponse } from 'next';

const PAGES = '/srv/handbook/';

function toSegments(value: string | string[] | undefined): string[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const segments = toSegments(req.query.page)
    .filter((segment) => segment.length > 0);
  const file = PAGES + segments.join('/') + '.md';
  try {
    const markdown = await readFile(file, 'utf8'); // weakness
    res.status(200).json({ markdown });
  } catch {
    res.status(404).json({ error: 'no such page' });
  }
}
