import crypto, { createHmac, createHash, randomBytes } from 'node:crypto';
import { KEY } from './config';

const key = process.env.HMAC_KEY;
const fresh = randomBytes(32);

export const sign = (body) => createHmac('sha256', key).update(body).digest('hex');
export const imported = (body) => createHmac('sha256', KEY).update(body).digest('hex');
export const perProcess = (body) => createHmac('sha256', fresh).update(body).digest();
export const perUser = (user, body) => createHmac('sha256', user.secret).update(body).digest();
export const viaEnv = (body) => crypto.createHmac('sha256', process.env.SECRET).update(body).digest();

// A step of a derivation, whose key is not fixed.
export const derive = (secret, date) => createHmac('sha256', `AWS4${secret}`).update(date).digest();

// No key at all.
export const digest = (body) => createHash('sha256').update(body).digest('hex');
export const other = (tools, body) => tools.createHmac('sha256', 'label').update(body);
