const tls = require('tls');

tls.connect({ host: 'mail.example', port: 993, secureProtocol: 'TLS_method' });
tls.createServer({
  secureProtocol: 'TLS_method',
});
