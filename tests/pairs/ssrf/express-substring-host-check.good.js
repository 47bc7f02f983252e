// The host is parsed with the same parser that fetch uses and compared exactly.
import express from 'express';

const app = express();
const PARTNERS = new Set(['api.partner.example', 'feeds.partner.example']);

function isPartner(address) {
  return URL.canParse(address) && PARTNERS.has(new URL(address).host);
}

app.get('/prices', async (req, res) => {
  const address = String(req.query.source ?? '');
  if (!isPartner(address)) {
    res.status(403).json({ error: 'unknown partner' });
    return;
  }
  const answer = await fetch(address);
  const prices = await answer.json();
  res.json({ count: prices.length });
});

app.listen(3000, '127.0.0.1');
