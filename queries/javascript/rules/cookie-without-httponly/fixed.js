import express from 'express';
import { randomUUID } from 'node:crypto';

const app = express();
const SESSION_COOKIE = 'shop.session';

app.post('/login', (req, res) => {
  const id = randomUUID();
  res.cookie(SESSION_COOKIE, id, { secure: true, sameSite: 'lax', httpOnly: true });
  res.cookie('remember-me', req.body.user, {
    httpOnly: true,
    secure: true,
    maxAge: 30 * 24 * 3600 * 1000,
  });
  res.sendStatus(204);
});

app.post('/refresh', (req, res) => {
  const issued = randomUUID();
  res.status(200).cookie('access_token', issued, { secure: true, httpOnly: true }).json({ ok: true });
});

export function signIn(reply, token) {
  reply.setCookie('auth', token, { path: '/', secure: true, httpOnly: true });
}
