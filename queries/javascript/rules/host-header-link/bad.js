app.post('/forgot', async (req, res) => {
  const token = await makeToken(req.body.mail);
  const link = 'https://' + req.headers.host + '/reset/' + token; // finding
  await mail(req.body.mail, link);
  await mail(req.body.mail, `Choose a new password: http://${req.hostname}/new/${token}`); // finding
  res.sendStatus(204);
});

app.post('/invite', async (req, res) => {
  await send({
    to: req.body.mail,
    text: `${req.protocol}://${req.get('host')}/invitation/${req.invitation}`, // finding
  });
});
