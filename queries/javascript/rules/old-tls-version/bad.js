const https = require('https');
const tls = require('tls');

https.createServer({ key, cert, minVersion: 'TLSv1' }, app).listen(443); // finding
tls.DEFAULT_MIN_VERSION = 'TLSv1.1'; // finding

module.exports = {
  dialect: 'postgres',
  dialectOptions: {
    ssl: { minVersion: 'TLSv1.1' }, // finding
  },
};
