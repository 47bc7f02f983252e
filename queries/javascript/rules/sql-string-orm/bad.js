import { Sequelize, QueryTypes } from 'sequelize';
import { PrismaClient } from '@prisma/client';
import { DataSource } from 'typeorm';
import Database from 'better-sqlite3';

const sequelize = new Sequelize(process.env.DATABASE_URL);
const prisma = new PrismaClient();
const source = new DataSource({ type: 'postgres' });
const local = new Database('app.db');

export async function findPeople(name) {
  return sequelize.query(`SELECT * FROM people WHERE name LIKE '%${name}%'`, { type: QueryTypes.SELECT }); // finding
}

export async function balance(account) {
  const rows = await prisma.$queryRawUnsafe(`SELECT balance FROM accounts WHERE id = ${account}`); // finding
  return rows[0];
}

export async function remove(id) {
  await source.query('DELETE FROM posts WHERE id = ' + id); // finding
}

export function draft(title) {
  const statement = local.prepare(`SELECT body FROM drafts WHERE title = '${title}'`); // finding
  return statement.get();
}

export function byRole(builder, role) {
  return builder.andWhere(`user.role = '${role}'`).getMany(); // finding
}
