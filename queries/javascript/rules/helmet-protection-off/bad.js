const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet({
  contentSecurityPolicy: false, // finding
  frameguard: false, // finding
}));
