const logger = require('./logger');

function login(name, password) {
  console.log(`login of ${name} with ${password}`); // finding
  return check(name, password);
}

function show(text) {
  console.info(text); // finding
}

async function connect(config) {
  show(config.apiKey);
  logger.debug('connecting', { host: config.host, password: config.password }); // finding
  const accessToken = await exchange(config);
  const headers = { Authorization: 'Bearer ' + accessToken };
  console.error('failed with', headers.Authorization); // finding
  console.log(JSON.stringify(process.env)); // finding
}

function register(req, res) {
  const { name, password } = req.body;
  console.log('registered', { name, password }); // finding
  res.json({ name });
}

module.exports = { login, connect, register };
