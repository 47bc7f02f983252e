const HOME = '/start';

app.get('/next', (req, res) => {
  res.redirect(HOME);
});

app.get('/orders', (req, res) => {
  res.redirect(302, `/orders/${req.order.number}`);
});

app.get('/shop', (req, res) => {
  res.setHeader('Location', `https://shop.example/${req.order.number}`);
  res.end();
});
