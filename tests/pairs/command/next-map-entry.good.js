// Safe: the entry that is read from the map holds a constant.
import { exec } from 'node:child_process';

function settingsFrom(req) {
  const settings = new Map();
  settings.set('voice', 'alto');
  settings.set('sentence', String(req.query.sentence || ''));
  settings.set('greeting', 'good morning');
  return settings;
}

export default function handler(req, res) {
  if (req.method !== 'GET') {
    res.status(405).end();
    return;
  }
  const settings = settingsFrom(req);
  const spoken = settings.get('greeting');
  exec('espeak -v ' + settings.get('voice') + ' "' + spoken + '"', (error) => {
    if (error) {
      res.status(500).json({ spoken: false });
      return;
    }
    res.status(200).json({ spoken: true, length: settings.get('sentence').length });
  });
}
