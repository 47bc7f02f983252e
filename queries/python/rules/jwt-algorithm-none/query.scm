(call
  function: (_) @f
  (#resolves? @f "jwt.encode" "jwt.PyJWT.encode" "jwt.api_jwt.encode" "jose.jwt.encode")
  (#argument? @finding "algorithm" 2 "algorithm")
  (#value? "algorithm" "/(?i)^none$/")) @finding

(call
  function: (_) @f
  (#resolves? @f "jwt.decode" "jwt.decode_complete" "jwt.PyJWT.decode" "jwt.api_jwt.decode" "jose.jwt.decode")
  (#argument? @finding "algorithms" 2 "algorithm")
  (#value? "algorithm" "/(?i)[\\[ ]none[,\\]]/")) @finding
