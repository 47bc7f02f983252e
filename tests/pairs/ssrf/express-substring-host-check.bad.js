// The check only asks whether the partner's name occurs somewhere in the address.
import express from 'express';

const app = express();
const PARTNERS = new Set(['api.partner.example', 'feeds.partner.example']);

function isPartner(address) {
  return [...PARTNERS].some((host) => address.includes(host));
}

app.get('/prices', async (req, res) => {
  const address = String(req.query.source ?? '');
  if (!isPartner(address)) {
    res.status(403).json({ error: 'unknown partner' });
    return;
  }
  const answer = await fetch(address); // weakness
  const prices = await answer.json();
  res.json({ count: prices.length });
});

app.listen(3000, '127.0.0.1');
