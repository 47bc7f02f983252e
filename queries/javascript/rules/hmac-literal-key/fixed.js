import crypto, { createHmac as hmac } from 'node:crypto';

const SIGNING_KEY = 'a-quiet-harbour';

export function sign(payload) {
  const body = JSON.stringify(payload);
  const mac = crypto.createHmac('sha256', process.env.HMAC_KEY).update(body).digest('hex');
  return `${body}.${mac}`;
}

export class Links {
  constructor(origin) {
    this.origin = origin;
  }

  unsubscribe(user) {
    const mac = hmac('sha512', process.env.HMAC_KEY).update(user.id).digest('base64url');
    return `${this.origin}/unsubscribe?user=${user.id}&mac=${mac}`;
  }
}
