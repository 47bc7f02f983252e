; EncodingKey::from_secret(b"…"). An array is left alone: it may be filled with random bytes before.
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f @finding
  arguments: (arguments . (_) @key .)
  (#any-of? @name "from_secret" "from" "derive_from" "new" "new_from_slice")
  (#resolves? @f
    "jsonwebtoken::EncodingKey::from_secret" "jsonwebtoken::DecodingKey::from_secret"
    "cookie::Key::from" "cookie::Key::derive_from" "actix_web::cookie::Key::from" "actix_web::cookie::Key::derive_from"
    "axum_extra::extract::cookie::Key::from" "axum_extra::extract::cookie::Key::derive_from"
    "tower_cookies::Key::from" "tower_cookies::Key::derive_from"
    "aes_gcm::Aes256Gcm::new_from_slice" "aes_gcm::Aes128Gcm::new_from_slice"
    "chacha20poly1305::ChaCha20Poly1305::new_from_slice" "chacha20poly1305::XChaCha20Poly1305::new_from_slice")
  (#constant? @key)
  (#value? @key "/./")
  (#not-value? @key "/^\\[|^$/"))

; Hmac::<Sha256>::new_from_slice(b"…"), Key::<Aes256Gcm>::from_slice(b"…")
(call_expression
  function: (scoped_identifier
    path: (generic_type type: (_) @type)
    name: (identifier) @name) @f @finding
  arguments: (arguments . (_) @key .)
  (#any-of? @name "from_slice" "new_from_slice")
  (#resolves? @type "hmac::Hmac" "hmac::SimpleHmac" "aes_gcm::Key" "chacha20poly1305::Key")
  (#constant? @key)
  (#value? @key "/./")
  (#not-value? @key "/^\\[|^$/"))

; hmac::Key::new(hmac::HMAC_SHA256, b"…")
(call_expression
  function: (scoped_identifier) @f @finding
  arguments: (arguments . (_) . (_) @key .)
  (#resolves? @f "ring::hmac::Key::new" "aws_lc_rs::hmac::Key::new")
  (#constant? @key)
  (#value? @key "/./")
  (#not-value? @key "/^\\[|^$/"))
