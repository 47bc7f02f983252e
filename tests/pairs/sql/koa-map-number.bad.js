// The callback only trims the parts of the list, which are then joined into the statement.
import Koa from 'koa';
import Router from '@koa/router';
import mysql from 'mysql2/promise';

const app = new Koa();
const router = new Router();
const pool = mysql.createPool({ host: 'localhost', database: 'greenhouse' });

const parseIds = (text) =>
  text
    .split(',')
    .filter((part) => part.length > 0)
    .map((part) => part.trim());

router.get('/plants', async (ctx) => {
  const ids = parseIds(String(ctx.query.ids || '0'));
  const list = ids.join(', ');
  const [rows] = await pool.query('SELECT id, species FROM plants WHERE id IN (' + list + ')'); // weakness
  ctx.body = rows;
});

app.use(router.routes());
app.listen(3000, '127.0.0.1');
