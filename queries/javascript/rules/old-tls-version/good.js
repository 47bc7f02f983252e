const https = require('https');

https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app).listen(443);

module.exports = {
  engines: { minVersion: '1.1' },
  ssl: { minVersion: 'TLSv1.3' },
};
