const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet());
app.use(helmet({
  contentSecurityPolicy: { directives: { 'script-src': ["'self'"] } },
  xssFilter: false,
  dnsPrefetchControl: false,
}));
