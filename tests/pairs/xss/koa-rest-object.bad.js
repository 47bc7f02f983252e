// The key that is taken out by name comes from the query.
import Koa from 'koa';

const app = new Koa();

function banner(query) {
  const { message, ...rest } = { ...query, greeting: 'Good evening' };
  const shown = message;
  return { shown, length: String(message ?? '').length };
}

app.use(async (ctx, next) => {
  const started = Date.now();
  await next();
  ctx.set('Server-Timing', `app;dur=${Date.now() - started}`);
});

app.use(async (ctx) => {
  const { shown, length } = banner(ctx.query);
  ctx.type = 'text/html';
  ctx.body = `<h1>${shown}</h1><p>Your message had ${length} characters.</p>`; // weakness
});

app.listen(3000, '127.0.0.1');
