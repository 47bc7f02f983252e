// The prefix ends inside the host: https://app.garden.example.attacker.test fits it.
import Koa from 'koa';
import Router from '@koa/router';

const OWN = 'https://app.garden.example';

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
  ctx.redirect(relay); // weakness
});

app.use(router.routes());
app.listen(3000, 'localhost');
