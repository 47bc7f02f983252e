// The last component is taken of the title, while the key still leads anywhere.
const fs = require('node:fs/promises');
const path = require('node:path');
const Koa = require('koa');
const { bodyParser } = require('@koa/bodyparser');

const app = new Koa();
const RECIPES = '/srv/kitchen/recipes';

function prepare({ key, title }) {
  return { key, title: path.basename(title) };
}

app.use(bodyParser());
app.use(async (ctx) => {
  if (ctx.method !== 'PUT' || ctx.path !== '/recipes') {
    ctx.throw(404);
  }
  const recipe = prepare(ctx.request.body);
  const file = path.join(RECIPES, 'recipe-' + recipe.key + '.json');
  await fs.writeFile(file, JSON.stringify({ title: recipe.title })); // weakness
  ctx.status = 204;
});

app.listen(3000, '127.0.0.1');
