const express = require('express');
const http = require('http');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.get('/hello', (req, res) => {
  res.send(`<h1>Hello, ${req.query.name}!</h1>`); // finding
});

app.post('/contact', (req, res) => {
  res.status(400).send('<p>No such topic: ' + req.body.topic + '</p>'); // finding
});

app.use((req, res) => {
  res.status(404);
  res.end(`<html><body>Nothing at ${req.originalUrl}</body></html>`); // finding
});

http.createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.write(`<a href="${request.headers['referer']}">back</a>`); // finding
  response.end();
}).listen(8080);

module.exports = app;
