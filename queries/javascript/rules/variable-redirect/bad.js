app.get('/next', (req, res) => {
  res.redirect(req.partner.address); // finding
});

app.get('/out', (req, res) => {
  res.writeHead(302, { Location: targetOf(req) }); // finding
  res.end();
});
