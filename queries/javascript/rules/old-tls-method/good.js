const tls = require('tls');

// For OpenSSL this name means: the newest that both sides know.
tls.connect({ host: 'mail.example', port: 993, secureProtocol: 'SSLv23_method' });
tls.connect({ host: 'mail.example', port: 993, secureProtocol: 'TLSv1_2_method' });
tls.connect({ host: 'mail.example', port: 993, minVersion: 'TLSv1.2' });
