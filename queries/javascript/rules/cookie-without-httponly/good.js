import express from 'express';
import { randomUUID } from 'node:crypto';
import { cookieOptions } from './options';

const app = express();
const shared = { httpOnly: true, secure: true };

app.post('/login', (req, res) => {
  res.cookie('session', randomUUID(), { httpOnly: true, secure: true, sameSite: 'lax' });
  res.cookie('sid', randomUUID(), shared);
  res.cookie('auth', randomUUID(), { ...shared, path: '/app' });

  // What it holds is decided in another file.
  res.cookie('token', randomUUID(), cookieOptions);
  res.cookie('jwt', randomUUID(), { ...cookieOptions, maxAge: 1000 });

  // The page's script has to read these.
  res.cookie('XSRF-TOKEN', randomUUID(), { secure: true, sameSite: 'strict' });
  res.cookie('theme', 'dark', { httpOnly: false });
  res.cookie('locale', req.body.locale);

  // Taken away.
  res.clearCookie('session');
  res.sendStatus(204);
});

export const readCookie = (req) => req.cookies('session', 'none');
export const eat = (monster) => monster.cookie('token', 'tasty', {});
