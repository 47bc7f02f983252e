// A link to the shop that ends elsewhere (step 2), and the ways around simple checks that the lesson lists.
//
// samples: bad 1, good 1
'use strict';

const express = require('express');
const { BAD, attack, load, quoted, run, serve, use } = require('attack');

run(async () => {
  const sample = load([BAD ? 'app' : 'logout']);
  const app = sample.app ?? express();
  if (!BAD) app.get('/logout', sample.logout);
  const ask = await serve(app);

  /** Where a browser goes from the shop's page. */
  async function sentTo(value) {
    const query = value === undefined ? '' : `?returnTo=${encodeURIComponent(value)}`;
    const { headers } = await ask('GET', `/logout${query}`);
    return new URL(headers.location, 'https://shop.example/logout').href;
  }

  for (const value of [undefined, '/orders/17', 'https://shop.example/orders/17?page=2']) use(await sentTo(value));
  const evil = ['https://shop-example.net/login', '//evil.net', '/\\evil.net', 'https://shop.example@evil.net'].map(quoted);
  const reached = [];
  for (const value of evil) reached.push(new URL(await sentTo(value)).host);
  attack(reached.every((host) => host !== 'shop.example'), reached);
  if (!BAD && reached.some((host) => host !== 'shop.example')) throw new Error(`elsewhere: ${reached}`);
});
