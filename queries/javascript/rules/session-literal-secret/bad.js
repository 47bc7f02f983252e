import express from 'express';
import session from 'express-session';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import { expressjwt } from 'express-jwt';
import { Strategy as JwtStrategy, ExtractJwt } from 'passport-jwt';

const app = express();
const SECRET = 'keyboard cat';

app.use(session({ secret: SECRET, resave: false, saveUninitialized: false })); // finding
app.use(cookieParser('a-quiet-word')); // finding

app.use(cookieSession({ // finding
  name: 'session',
  keys: ['first-key', 'second-key'],
  maxAge: 24 * 60 * 60 * 1000,
}));

app.use('/api', expressjwt({ secret: 'api', algorithms: ['HS256'] })); // finding

export const strategy = new JwtStrategy({ // finding
  jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
  secretOrKey: 'passport',
}, (payload, done) => done(null, { id: payload.sub }));
