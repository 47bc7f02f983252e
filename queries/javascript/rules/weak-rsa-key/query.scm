; generateKeyPairSync('rsa', { modulusLength: 1024 })
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @type . (object (pair
    key: (property_identifier) @key
    value: (_) @size)))
  (#resolves? @f "crypto.generateKeyPair" "crypto.generateKeyPairSync")
  (#value? @type "rsa" "rsa-pss" "dsa")
  (#eq? @key "modulusLength")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

; crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024 }, …)
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @size)))
  (#resolves? @f "crypto.subtle.generateKey" "crypto.webcrypto.subtle.generateKey" "node-forge.pki.rsa.generateKeyPair")
  (#any-of? @key "modulusLength" "bits")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

; forge.pki.rsa.generateKeyPair(1024), createDiffieHellman(512)
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @size)
  (#resolves? @f "node-forge.pki.rsa.generateKeyPair" "crypto.createDiffieHellman")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

; new NodeRSA({ b: 512 })
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @size)))
  (#resolves? @f "node-rsa")
  (#eq? @key "b")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding
