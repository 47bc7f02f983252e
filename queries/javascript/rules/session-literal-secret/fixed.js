import express from 'express';
import session from 'express-session';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import { expressjwt } from 'express-jwt';
import { Strategy as JwtStrategy, ExtractJwt } from 'passport-jwt';

const app = express();
const SECRET = 'keyboard cat';

app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.use(cookieParser(process.env.SESSION_SECRET));

app.use(cookieSession({
  name: 'session',
  keys: [process.env.SESSION_SECRET, 'second-key'],
  maxAge: 24 * 60 * 60 * 1000,
}));

app.use('/api', expressjwt({ secret: process.env.SESSION_SECRET, algorithms: ['HS256'] }));

export const strategy = new JwtStrategy({
  jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
  secretOrKey: process.env.SESSION_SECRET,
}, (payload, done) => done(null, { id: payload.sub }));
