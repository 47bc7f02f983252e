const escapeHtml = require('escape-html');

app.get('/', async (req, res) => {
  const user = await userOf(req);
  res.send(`<h1>Hello ${escapeHtml(user.name)}</h1>`);
});

app.get('/list', async (req, res) => {
  const list = await orders();
  res.write('<p>Orders:</p>');
  res.end(`<p>${list.length} in all</p>`);
});

app.get('/text', async (req, res) => {
  res.send('Hello ' + (await userOf(req)).name);
});
