; The crate's functions are nearly always written with its name, deep inside a chain or a closure.
(let_declaration
  pattern: (identifier) @name
  value: [
    (call_expression)
    (try_expression)
    (array_expression)
  ] @finding
  (#match? @name "(?i)(^|_)(tokens?|secrets?|passwords?|passphrase|passcode|passwd|nonce|salt|otp|csrf|session_?id|api_?key|private_?key|secret_?key|signing_?key|encryption_?key|session_?key|master_?key|aes_?key|hmac_?key|reset_?code|verification_?code|recovery_?codes?|pin_?code|invite_?code|credentials?)$")
  (#match? @finding "\\bfastrand::(u8|u16|u32|u64|u128|usize|i32|i64|alphanumeric|alphabetic|digit|char|lowercase|uppercase|choice)\\b"))

; fastrand::fill(&mut key)
(call_expression
  function: (_) @f
  arguments: (arguments
    . (reference_expression
      value: [
        (identifier) @name
        (index_expression . (identifier) @name)
        (field_expression field: (field_identifier) @name)
      ]) .)
  (#resolves? @f "fastrand::fill")
  (#match? @name "(?i)(^|_)(key|token|secret|password|nonce|salt|iv|session_?id)$")) @finding
