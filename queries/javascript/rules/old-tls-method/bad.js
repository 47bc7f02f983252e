const tls = require('tls');

tls.connect({ host: 'mail.example', port: 993, secureProtocol: 'SSLv3_method' }); // finding
tls.createServer({
  secureProtocol: 'TLSv1_server_method', // finding
});
