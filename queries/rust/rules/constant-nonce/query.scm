; Nonce::from_slice(b"…"), and the same with a type parameter.
(call_expression
  function: [
    (scoped_identifier path: (generic_type type: (_) @type) name: (identifier) @name)
    (scoped_identifier path: (identifier) @type name: (identifier) @name)
    (scoped_identifier path: (scoped_identifier) @type name: (identifier) @name)
  ] @f
  arguments: (arguments
    . [
      (string_literal)
      (reference_expression value: (array_expression . (integer_literal)))
      (array_expression . (integer_literal))
    ] .)
  (#any-of? @name "from_slice" "from" "clone_from_slice" "assume_unique_for_key")
  (#resolves? @type
    "aes_gcm::Nonce" "aes_gcm_siv::Nonce" "aes_siv::Nonce" "ccm::Nonce" "ocb3::Nonce"
    "chacha20poly1305::Nonce" "chacha20poly1305::XNonce" "chacha20::Nonce"
    "crypto_secretbox::Nonce" "ring::aead::Nonce" "aws_lc_rs::aead::Nonce")) @finding
