import express from 'express';
import cors from 'cors';
import fastifyCors from '@fastify/cors';
import Fastify from 'fastify';
import { origins } from './config';

const app = express();

// Public, without cookies.
app.use('/public', cors());
app.use('/public', cors({ origin: '*' }));
app.use('/public', cors({ origin: true }));
app.use('/public', cors({ origin: '*', credentials: false }));

// Named origins.
app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(cors({ origin: ['https://a.example.com', 'https://b.example.com'], credentials: true }));
app.use(cors({ origin: origins, credentials: true }));
app.use(cors({ origin: (origin, done) => done(null, origins.includes(origin)), credentials: true }));
app.use(cors({ origin: false, credentials: true }));

const fastify = Fastify();
await fastify.register(fastifyCors, { origin: /\.example\.com$/, credentials: true });

// A request, not an answer.
export const load = (axios) => axios.get('/me', { withCredentials: true, origin: true });
