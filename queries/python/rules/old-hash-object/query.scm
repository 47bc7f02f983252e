(call
  function: (_) @f
  (#resolves? @f
    "md5.new" "md5.md5" "sha.new" "sha.sha" "Crypto.Hash.MD2" "Crypto.Hash.MD4" "Crypto.Hash.MD5"
    "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")) @finding
