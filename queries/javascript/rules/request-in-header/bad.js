app.get('/file', (req, res) => {
  res.set('Content-Type', req.query.type); // finding
  res.setHeader('Content-Disposition', 'attachment; filename=' + req.file.title); // finding
  res.end(contentOf(req));
});

http.createServer((request, response) => {
  response.writeHead(200, { 'X-Theme': request.theme }); // finding
  response.end();
});
