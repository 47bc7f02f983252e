import jwt, { verify as verifyToken } from 'jsonwebtoken';
import { expressjwt } from 'express-jwt';
import express from 'express';

const app = express();
const key = process.env.JWT_SECRET;

app.use('/api', expressjwt({ secret: key, algorithms: ['HS256', 'HS256'] }));

export function issue(user) {
  return jwt.sign({ sub: user.id, role: user.role }, '', { algorithm: 'HS256' });
}

export function read(token) {
  const claims = jwt.verify(token, key, {
    issuer: 'shop',
    algorithms: ['HS256'],
  });
  return claims.sub;
}

export const readAny = (token) => verifyToken(token, key, { algorithms: ['HS256', 'RS256'] });
