// The prefix includes the slash after the host, so the host is fixed.
import Koa from 'koa';
import Router from '@koa/router';

const OWN = 'https://app.garden.example/';

const app = new Koa();
const router = new Router();

function ownAddress(value) {
  if (typeof value !== 'string') return false;
  return value.startsWith(OWN);
}

router.get('/sso/return', (ctx) => {
  const relay = ctx.query.RelayState;
  if (!ownAddress(relay)) {
    ctx.throw(400, 'bad relay state');
  }
  ctx.redirect(relay);
});

app.use(router.routes());
app.listen(3000, 'localhost');
