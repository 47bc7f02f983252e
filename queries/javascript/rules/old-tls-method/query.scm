(pair
  key: (property_identifier) @key
  value: (_) @method
  (#eq? @key "secureProtocol")
  (#value? @method "/^(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_(client_|server_)?method$/")
  (#not-value? @method "/^SSLv23_/")) @finding
