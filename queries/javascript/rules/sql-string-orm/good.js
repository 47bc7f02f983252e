import { Sequelize, QueryTypes } from 'sequelize';
import { PrismaClient, Prisma } from '@prisma/client';
import { DataSource } from 'typeorm';
import Database from 'better-sqlite3';

const sequelize = new Sequelize(process.env.DATABASE_URL);
const prisma = new PrismaClient();
const source = new DataSource({ type: 'postgres' });
const local = new Database('app.db');

export const findPeople = (name) => sequelize.query('SELECT * FROM people WHERE name = :name', {
  replacements: { name },
  type: QueryTypes.SELECT,
});

// The tagged template binds.
export const balance = (account) => prisma.$queryRaw`SELECT balance FROM accounts WHERE id = ${account}`;
export const composed = (id) => prisma.$queryRaw(Prisma.sql`SELECT * FROM posts WHERE id = ${id}`);
export const bound = (id) => prisma.$queryRawUnsafe('SELECT * FROM posts WHERE id = $1', id);

export const remove = (id) => source.query('DELETE FROM posts WHERE id = $1', [id]);
export const truncate = (table) => source.query(`TRUNCATE TABLE ${table}`);

export const draft = (title) => local.prepare('SELECT body FROM drafts WHERE title = ?').get(title);
export const named = (table) => local.prepare(`SELECT COUNT(*) FROM ${table}`).get();

export const byRole = (builder, role) => builder.andWhere('user.role = :role', { role }).getMany();
export const joined = (builder, alias) => builder.where(`${alias}.active = true`).andWhere(`user.team = ${alias}.id`);

// Not a statement.
export const speech = (coach, name) => coach.prepare(`Select a topic where audience = ${name}`.length);
