(call_expression
  function: [
    (scoped_identifier) @f
    (identifier) @f
    (generic_function function: (_) @f)
  ]
  (#resolves? @f
    "jsonwebtoken::dangerous_insecure_decode" "jsonwebtoken::dangerous_insecure_decode_with_validation"
    "jsonwebtoken::dangerous::insecure_decode" "jsonwebtoken::dangerous::insecure_decode_claims"
    "jsonwebtoken::dangerous_unsafe_decode")) @finding
