import crypto, { createHmac as hmac } from 'node:crypto';

const SIGNING_KEY = 'a-quiet-harbour';

export function sign(payload) {
  const body = JSON.stringify(payload);
  const mac = crypto.createHmac('sha256', SIGNING_KEY).update(body).digest('hex'); // finding
  return `${body}.${mac}`;
}

export class Links {
  constructor(origin) {
    this.origin = origin;
  }

  unsubscribe(user) {
    const mac = hmac('sha512', 'unsubscribe').update(user.id).digest('base64url'); // finding
    return `${this.origin}/unsubscribe?user=${user.id}&mac=${mac}`;
  }
}
