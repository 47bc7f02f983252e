app.get('/share', (req, res) => {
  const address = 'https://' + req.headers.host + '/posts'; // finding
  res.json({ address, feed: `http://${req.hostname}/feed.xml` }); // finding
});
