app.post('/forgot', async (req, res) => {
  const token = await makeToken(req.body.mail);
  await mail(req.body.mail, `${process.env.SITE_URL}/reset/${token}`);
  res.sendStatus(204);
});

app.use((req, res, next) => {
  if (req.secure) return next();
  res.redirect('https://' + req.headers.host + req.url);
});
