; For signatures the old padding is fine.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list (_) . [
    (call function: (_) @padding)
    (keyword_argument value: (call function: (_) @padding))
  ] .)
  (#any-of? @method "encrypt" "decrypt")
  (#resolves? @padding "cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15")) @finding

(call
  function: (_) @f
  (#resolves? @f "Crypto.Cipher.PKCS1_v1_5.new" "Cryptodome.Cipher.PKCS1_v1_5.new")) @finding
