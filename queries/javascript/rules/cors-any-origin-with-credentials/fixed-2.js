import express from 'express';
import cors from 'cors';
import fastifyCors from '@fastify/cors';
import Fastify from 'fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

const app = express();
app.use(cors({ origin: true, credentials: false }));
app.options('/api/*', cors({
  origin: '*',
  methods: ['GET', 'POST'],
  credentials: false,
}));

const fastify = Fastify();
await fastify.register(fastifyCors, { origin: true, credentials: false });

export async function bootstrap() {
  const nest = await NestFactory.create(AppModule);
  nest.enableCors({ credentials: false, origin: true });
  await nest.listen(3000);
}
