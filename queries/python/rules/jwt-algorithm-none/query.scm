(call
  function: (_) @f
  (#resolves? @f "jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.encode" "jose.jwt.encode")
  (#argument? @finding "algorithm" 2 "algorithm")
  (#value? "algorithm" "/(?i)^none$/")) @finding
