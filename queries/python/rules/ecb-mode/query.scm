(call
  function: (_) @f
  (#resolves? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @finding "mode" 1 "mode")
  (#resolves? "mode" "Crypto.Cipher.AES.MODE_ECB" "Cryptodome.Cipher.AES.MODE_ECB")) @finding

(call
  function: (_) @f
  (#resolves? @f "cryptography.hazmat.primitives.ciphers.modes.ECB")) @finding
