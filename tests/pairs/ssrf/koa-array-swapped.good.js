// The two addresses stay where they are: the primary is the fixed one.
const Koa = require('koa');
const axios = require('axios');

const app = new Koa();
const BULLETIN = 'https://bulletin.harbour.example/tides.json';

app.use(async (ctx) => {
  let [primary, secondary] = [BULLETIN, ctx.query.tides];
  [secondary, primary] = [secondary, primary];

  const { data } = await axios.get(primary, { timeout: 4000 });
  ctx.body = {
    high: data.high,
    low: data.low,
    custom: secondary !== undefined,
  };
});

app.listen(4100);
