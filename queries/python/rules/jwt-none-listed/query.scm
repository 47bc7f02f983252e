; PyJWT refuses such tokens while it verifies, so this is a wish that only a change of the library or of an option would grant.
(call
  function: (_) @f
  (#resolves? @f "jwt.decode" "jwt.decode_complete" "jwt.PyJWT.decode" "jwt.api_jwt.decode" "jose.jwt.decode")
  (#argument? @finding "algorithms" 2 "algorithm")
  (#value? "algorithm" "/(?i)[\\[ ]none[,\\]]/")) @finding
