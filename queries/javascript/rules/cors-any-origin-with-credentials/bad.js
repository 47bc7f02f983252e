import express from 'express';
import cors from 'cors';
import fastifyCors from '@fastify/cors';
import Fastify from 'fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

const app = express();
app.use(cors({ origin: true, credentials: true })); // finding
app.options('/api/*', cors({ // finding
  origin: '*',
  methods: ['GET', 'POST'],
  credentials: true,
}));

const fastify = Fastify();
await fastify.register(fastifyCors, { origin: true, credentials: true }); // finding

export async function bootstrap() {
  const nest = await NestFactory.create(AppModule);
  nest.enableCors({ credentials: true, origin: true }); // finding
  await nest.listen(3000);
}
