const http = require('http');
const needle = require('needle');

app.get('/preview', (req, res) => {
  needle.get(req.preview, (error, answer) => res.send(answer.body)); // finding
});

app.get('/ping', (req, res) => {
  http.get({ host: req.tenant.host, path: '/ping' }, (answer) => answer.pipe(res)); // finding
});
