// The two addresses change places, so the client's one is now the primary.
const Koa = require('koa');
const axios = require('axios');

const app = new Koa();
const BULLETIN = 'https://bulletin.harbour.example/tides.json';

app.use(async (ctx) => {
  let [primary, secondary] = [BULLETIN, ctx.query.tides];
  [primary, secondary] = [secondary, primary];

  const { data } = await axios.get(primary, { timeout: 4000 }); // weakness
  ctx.body = {
    high: data.high,
    low: data.low,
    custom: secondary !== undefined,
  };
});

app.listen(4100);
