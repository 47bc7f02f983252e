// Safe: the filter keeps only segments of small letters, digits and hyphens.
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
    .filter((segment) => /^[a-z0-9-]+$/.test(segment));
  const file = PAGES + segments.join('/') + '.md';
  try {
    const markdown = await readFile(file, 'utf8');
    res.status(200).json({ markdown });
  } catch {
    res.status(404).json({ error: 'no such page' });
  }
}
