// Safe: the check of the interface cannot be skipped.
import { execSync } from 'node:child_process';
import Koa from 'koa';
import Router from '@koa/router';

const INTERFACES = new Set(['eth0', 'eth1', 'wlan0']);
const app = new Koa();
const router = new Router({ prefix: '/network' });

router.get('/statistics', (ctx) => {
  const name = String(ctx.query.interface ?? '');
  const forced = ctx.query.force === '1';
  if (!INTERFACES.has(name)) {
    ctx.throw(404, 'no such interface');
  }
  const report = execSync(`ip -s -j link show dev ${name}`).toString();
  ctx.body = { forced, report: JSON.parse(report) };
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(4000, '127.0.0.1');
