app.get('/', async (req, res) => {
  const user = await userOf(req);
  res.send(`<h1>Hello ${user.name}</h1>`); // finding
});

app.get('/list', async (req, res) => {
  for (const order of await orders()) {
    res.write('<li>' + order.title + '</li>'); // finding
  }
  res.end();
});
