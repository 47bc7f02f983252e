const express = require('express');
const bodyParser = require('body-parser');
const { limits } = require('./config');

const app = express();

// The default is 100 kB.
app.use(express.json());
app.use(express.urlencoded({ extended: true }));
app.use(express.json({ limit: '1mb' }));
app.use(bodyParser.json({ limit: '10mb', strict: true }));
app.use(bodyParser.text({ limit: 5 * 1024 * 1024 }));
app.use(express.raw({ limit: '200kb' }));

// Decided elsewhere.
app.use(express.json({ limit: limits.body }));
app.use(express.json({ limit: process.env.BODY_LIMIT }));

// Other limits.
const page = (model) => model.find({ limit: 1000000000 });
const chart = { limit: '500mb' };
const listeners = { limit: Infinity };

module.exports = { app, page, chart, listeners };
