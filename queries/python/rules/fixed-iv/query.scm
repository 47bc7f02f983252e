; Only where the constant surely goes to encryption or to both: a mode's object, a cipher.
(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @iv) (_) @iv])
  (#resolves? @f
    "cryptography.hazmat.primitives.ciphers.modes.CBC" "cryptography.hazmat.primitives.ciphers.modes.CTR"
    "cryptography.hazmat.primitives.ciphers.modes.GCM" "cryptography.hazmat.primitives.ciphers.modes.CFB"
    "cryptography.hazmat.primitives.ciphers.modes.OFB")
  (#constant? @iv)
  (#value? @iv "/(?s)^.{7,}/")) @finding

(call
  function: (_) @f
  (#resolves? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#argument? @finding "iv" 2 "iv")
  (#constant? "iv")
  (#value? "iv" "/(?s)^.{7,}/")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new" "Crypto.Cipher.ChaCha20.new" "Cryptodome.Cipher.ChaCha20.new"
    "Crypto.Cipher.ChaCha20_Poly1305.new" "Cryptodome.Cipher.ChaCha20_Poly1305.new")
  (#argument? @finding "nonce" "iv")
  (#constant? "iv")
  (#value? "iv" "/(?s)^.{7,}/")) @finding

; AESGCM(key).encrypt(nonce, data, extra)
(call
  function: (attribute object: (call function: (_) @f) attribute: (identifier) @method)
  arguments: (argument_list . (_) @iv)
  (#eq? @method "encrypt")
  (#resolves? @f
    "cryptography.hazmat.primitives.ciphers.aead.AESGCM" "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305"
    "cryptography.hazmat.primitives.ciphers.aead.AESCCM")
  (#constant? @iv)) @finding
