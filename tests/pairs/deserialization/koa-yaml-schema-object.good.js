// The schema in force is the failsafe one: maps, lists and strings only.
const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const yaml = require('js-yaml');

const schemas = {
  full: yaml.DEFAULT_FULL_SCHEMA,
  failsafe: yaml.FAILSAFE_SCHEMA,
};

const app = new Koa();
app.use(bodyParser({ enableTypes: ['text'] }));

app.use(async (ctx) => {
  const text = ctx.request.body;
  if (typeof text !== 'string') {
    ctx.throw(415);
  }
  const schema = schemas.failsafe;
  const timetable = yaml.load(text, { schema });
  ctx.body = { lines: Object.keys(timetable).length };
});

app.listen(3210, 'localhost');
