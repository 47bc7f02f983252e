const https = require('https');
const tls = require('tls');

https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app).listen(443);
tls.DEFAULT_MIN_VERSION = 'TLSv1.2';

module.exports = {
  dialect: 'postgres',
  dialectOptions: {
    ssl: { minVersion: 'TLSv1.2' },
  },
};
