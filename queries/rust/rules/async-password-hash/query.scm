(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  (#resolves? @f
    "bcrypt::hash" "bcrypt::verify" "bcrypt::hash_with_result" "argon2::hash_encoded" "argon2::verify_encoded"
    "scrypt::scrypt" "pbkdf2::pbkdf2_hmac" "pbkdf2::pbkdf2" "password_auth::generate_hash" "password_auth::verify_password"
    "bcrypt_pbkdf::bcrypt_pbkdf")
  (#inside? @finding "async")
  (#not-inside? @finding "closure_expression")
  (#not-inside? @finding "test")) @finding

; Argon2::default().hash_password(…), with or without a variable.
(call_expression
  function: (field_expression
    value: (call_expression function: (scoped_identifier) @make)
    field: (field_identifier) @f)
  (#any-of? @f "hash_password" "verify_password" "hash_password_into")
  (#resolves? @make "argon2::Argon2::default" "argon2::Argon2::new" "scrypt::Scrypt" "pbkdf2::Pbkdf2")
  (#inside? @finding "async")
  (#not-inside? @finding "closure_expression")
  (#not-inside? @finding "test")) @finding
