import express from 'express';
import cors from 'cors';
import fastifyCors from '@fastify/cors';
import Fastify from 'fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

const app = express();
app.use(cors({ origin: (process.env.CORS_ORIGINS ?? '').split(','), credentials: true }));
app.options('/api/*', cors({
  origin: (process.env.CORS_ORIGINS ?? '').split(','),
  methods: ['GET', 'POST'],
  credentials: true,
}));

const fastify = Fastify();
await fastify.register(fastifyCors, { origin: (process.env.CORS_ORIGINS ?? '').split(','), credentials: true });

export async function bootstrap() {
  const nest = await NestFactory.create(AppModule);
  nest.enableCors({ credentials: true, origin: (process.env.CORS_ORIGINS ?? '').split(',') });
  await nest.listen(3000);
}
