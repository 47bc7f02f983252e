const password = process.env.DB_PASSWORD;
const PASSWORD_LABEL = 'Your password';
const secret = '';
const TOKEN_KEY = 'session-token';
const fields = { password: 'password' };
options.pass = readFromKeychain('service');
const apiKeyHeader = 'x-api-key';
localStorage.setItem('theme', 'dark');
