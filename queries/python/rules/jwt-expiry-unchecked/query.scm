; Tokens without a checked signature are for jwt-unverified.
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument
    name: (identifier) @key
    value: (dictionary (pair key: (string (string_content) @option) value: (false) @value)) @all))
  (#resolves? @f "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.PyJWT.decode" "jose.jwt.decode")
  (#eq? @key "options")
  (#any-of? @option "verify_exp" "verify_nbf" "verify_aud" "verify_iss")
  (#not-match? @all "verify_signature[\"']\\s*:\\s*False")) @finding
