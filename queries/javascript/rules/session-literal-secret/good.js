import fs from 'node:fs';
import express from 'express';
import session from 'express-session';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import { expressjwt } from 'express-jwt';
import { Strategy as JwtStrategy } from 'passport-jwt';

const app = express();

// From outside.
app.use(session({ secret: process.env.SESSION_SECRET, name: 'shop', resave: false }));
app.use(session({ secret: [process.env.NEW_SECRET, process.env.OLD_SECRET] }));
app.use(cookieSession({ keys: process.env.COOKIE_KEYS.split(','), name: 'session' }));
app.use(expressjwt({ secret: fs.readFileSync('public.pem'), algorithms: ['RS256'] }));
export const make = (config) => session({ secret: config.get('session.secret') });

// Cookies that are not signed.
app.use(cookieParser());

// A public key is public.
export const strategy = (options, check) => new JwtStrategy({ ...options, secretOrKey: `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA
-----END PUBLIC KEY-----` }, check);

// Other things with a secret.
export const game = (start) => start({ secret: 'the treasure is below the tree' });
export const recipe = { secret: 'more butter', keys: ['c', 'g'] };
