const fs = require('fs');
const { getSecret } = require('./vault');

// From outside.
const password = process.env.DB_PASSWORD;
const apiKey = fs.readFileSync('/run/secrets/api-key-1', 'utf8').trim();
const clientSecret = getSecret('portal/client-2');

// Placeholders, and nothing at all.
const sample = { password: '', secret: 'changeme123', apiKey: 'YOUR_API_KEY_1', token: '<token-1>' };
const shown = { password: '********1a', secret: 'xxxxxxxx1a' };

// Labels, names of fields, selectors, addresses and messages.
const labels = { password: 'Password', apiKey: 'API key (32 characters)', secret: 'Shared secret 1' };
const fields = { password: 'password2', accessToken: 'access_token', secret: 'x-api-secret' };
const selectors = { password: '#password-1', apiKey: '.api-key-2' };
const links = { password: '/account/password/v2', accessToken: 'https://auth.internal/oauth2/token' };
const errors = { password: 'must have 8 characters', secret: 'not shorter than 16' };
const INVALID_PASSWORD = 'ERR_1001';
const passwordMinimum = 'level2';
const PASSWORD_RESET = 'password.reset.v1';

// Found elsewhere at run time.
const settings = { password: `${process.env.PREFIX}1a`, secretKey: '${SECRET_1}', apiKey: '{{ key1 }}' };

// A key for browsers, which is public.
const firebase = { apiKey: 'public-web-key-77', authDomain: 'shop.example.com' };

// The ids of things.
const secretName = 'prod/db/1';
const tokenType = 'bearer2';

module.exports = { password, apiKey, clientSecret, sample, shown, labels, fields, selectors, links, errors, INVALID_PASSWORD, passwordMinimum, PASSWORD_RESET, settings, firebase, secretName, tokenType };
