; PyCryptodome. SHA-1 as the hash of OAEP or HMAC is passed as a module and not called.
(call
  function: (_) @f
  (#resolves? @f
    "Crypto.Hash.MD2.new" "Crypto.Hash.MD4.new" "Crypto.Hash.MD5.new" "Crypto.Hash.SHA.new" "Crypto.Hash.SHA1.new"
    "Cryptodome.Hash.MD2.new" "Cryptodome.Hash.MD4.new" "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.SHA.new"
    "Cryptodome.Hash.SHA1.new")) @finding

; cryptography: as a digest of its own, and not inside HMAC, TOTP or OAEP, where SHA-1 still holds
(call
  function: (_) @outer
  arguments: (argument_list . (call function: (_) @f) @finding)
  (#resolves? @outer "cryptography.hazmat.primitives.hashes.Hash")
  (#resolves? @f "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1"))
