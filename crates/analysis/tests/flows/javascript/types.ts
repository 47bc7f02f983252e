// Types, casts, `satisfies`, enums and non-null marks change nothing about a value; a number's type alone checks nothing either.
import express, { type Request, type Response } from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

enum Column {
  Name = 'name',
  Grade = 'grade',
}

interface Search {
  readonly table: string;
  text?: string;
}

app.get('/cast', async (req: Request, res: Response) => {
  const sort = req.query.sort as string; // source
  res.json(await pool.query(('SELECT * FROM pupil ORDER BY ' + sort!) satisfies string)); // sink javascript/untrusted-sql
});

app.get('/number', async (req: Request, res: Response) => {
  const page = req.query.page as unknown as number;
  res.json(await pool.query('SELECT * FROM pupil LIMIT 10 OFFSET ' + page)); // missed javascript/untrusted-sql
});

app.get('/enum', async (req: Request, res: Response) => {
  const column = req.query.by === 'grade' ? Column.Grade : Column.Name;
  res.json(await pool.query(`SELECT * FROM pupil ORDER BY ${column}`)); // safe
});

app.get('/enum/values', async (req: Request, res: Response) => {
  const column = req.query.by as Column;
  if (!Object.values(Column).includes(column)) return void res.sendStatus(400);
  res.json(await pool.query(`SELECT * FROM pupil ORDER BY ${column}`)); // safe
});

async function find<T extends Search>(search: T): Promise<unknown> {
  await pool.query(`SELECT * FROM ${search.table}`); // safe
  return pool.query(`SELECT * FROM pupil ORDER BY ${search.text ?? 'name'}`); // sink javascript/untrusted-sql
}

app.get('/generic', async (req: Request, res: Response) => {
  const text = <string>req.query.text; // source
  res.json(await find<Search>({ table: 'pupil', text }));
});

class Repository {
  constructor(private readonly order: string, private readonly table = 'pupil') {}

  all() {
    return pool.query(`SELECT * FROM ${this.table} ORDER BY ${this.order}`); // sink javascript/untrusted-sql
  }
}

app.get('/parameter-property', async (req: Request, res: Response) => {
  res.json(await new Repository(String(req.query.order)).all()); // source
});
