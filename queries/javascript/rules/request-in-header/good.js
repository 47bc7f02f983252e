app.get('/file', (req, res) => {
  res.set('Content-Type', TYPES.get(req.query.type) ?? 'text/plain'.length);
  res.attachment(req.file.title);
  res.setHeader('X-Request-Id', req.id);
  res.set('Content-Language', 'en');
  res.end(contentOf(req));
});
