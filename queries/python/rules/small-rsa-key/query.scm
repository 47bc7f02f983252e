(call
  function: (_) @f
  arguments: (argument_list
    (keyword_argument name: (identifier) @key value: (_) @size))
  (#resolves? @f
    "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key"
    "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key"
    "Crypto.PublicKey.RSA.generate" "Crypto.PublicKey.DSA.generate"
    "Cryptodome.PublicKey.RSA.generate" "Cryptodome.PublicKey.DSA.generate"
    "paramiko.RSAKey.generate" "paramiko.DSSKey.generate")
  (#any-of? @key "key_size" "bits")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @size)
  (#resolves? @f
    "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key"
    "Crypto.PublicKey.RSA.generate" "Crypto.PublicKey.DSA.generate"
    "Cryptodome.PublicKey.RSA.generate" "Cryptodome.PublicKey.DSA.generate"
    "paramiko.RSAKey.generate" "paramiko.DSSKey.generate")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @size)
  (#resolves? @f "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key")
  (#value? @size "/^([0-9]{1,3}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding
