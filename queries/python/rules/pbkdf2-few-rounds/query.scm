; OWASP asks for 600,000 with SHA-256 and 210,000 with SHA-512. Below 50,000 there is no argument.
(call
  function: (_) @f
  arguments: (argument_list (_) . (_) . (_) . (_) @rounds)
  (#resolves? @f "hashlib.pbkdf2_hmac")
  (#value? @rounds "/^([1-9][0-9]{0,3}|[1-4][0-9]{4})$/")) @finding

(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @rounds))
  (#resolves? @f
    "hashlib.pbkdf2_hmac" "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC" "Crypto.Protocol.KDF.PBKDF2"
    "Cryptodome.Protocol.KDF.PBKDF2")
  (#any-of? @key "iterations" "count")
  (#value? @rounds "/^([1-9][0-9]{0,3}|[1-4][0-9]{4})$/")) @finding
