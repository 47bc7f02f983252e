app.get('/share', (req, res) => {
  const address = `${process.env.SITE_URL}/posts`;
  const own = new URL('https://shop.example/' + req.path);
  res.json({ address, own, host: req.hostname });
});
