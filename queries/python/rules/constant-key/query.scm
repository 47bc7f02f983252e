(call
  function: (_) @f
  (#resolves? @f
    "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new" "Crypto.Cipher.ChaCha20_Poly1305.new" "Crypto.Cipher.ChaCha20.new"
    "cryptography.fernet.Fernet"
    "cryptography.hazmat.primitives.ciphers.aead.AESGCM" "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305"
    "cryptography.hazmat.primitives.ciphers.algorithms.AES")
  (#argument? @finding "key" 0 "key")
  (#value? "key" "/(?s)^.{8,}$/")
  (#not-value? "key" "/^[A-Za-z_][\\w.]*\\.[A-Z][A-Z0-9_]*$/")
  (#constant? "key")) @finding

; The key of a signed token, written where it is used. A constant that is imported is not in this file.
(call
  function: (_) @f
  (#resolves? @f "jwt.encode" "jwt.decode" "jose.jwt.encode" "jose.jwt.decode")
  (#argument? @finding "key" 1 "key")
  (#constant? "key")
  (#value? "key" "/^[^\\s\\h]{4,}$/")
  (#not-value? "key" "/^[A-Za-z_][\\w.]*\\.[A-Z][A-Z0-9_]*$/")
  (#not-value? "key" "/(?s)BEGIN (RSA |EC )?PUBLIC|^https?:/")
  (#not-value? "key" "/(?i)change_?me|example|your|^<.*>$|^[$%{]|^none$/")) @finding
