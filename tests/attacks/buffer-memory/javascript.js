// A number where a text was meant (step 1). Node.js has zeroed such memory since version 8, so what is left here is the last claim:
// the sender chooses how much is allocated.
//
// samples: bad 1, good 1
'use strict';

const express = require('express');
const { attack, load, quoted, run, serve, use } = require('attack');

run(async () => {
  const app = express();
  app.use(express.json());
  load([], { app });
  const ask = await serve(app);
  const encode = async (text) => Buffer.from((await ask('POST', '/encode', { text })).text, 'base64');
  use((await encode('4096 words')).toString());
  const sizes = [(await encode(JSON.parse(quoted('{"text": 4096}')).text)).length, (await encode(1e7)).length];
  attack(sizes[0] === 4096 && sizes[1] === 1e7, sizes);
});
