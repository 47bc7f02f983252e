(call
  function: (_) @f
  (#resolves? @f "jwt.decode" "jwt.decode_complete" "jwt.api_jwt.decode" "jwt.PyJWT.decode" "jose.jwt.decode")
  (#argument? @finding "options" 3 "options")
  (#argument? "options" "verify_signature" "verify")
  (#value? "verify" "False" "0")) @finding

; PyJWT before 2.0
(call
  function: (_) @f
  (#resolves? @f "jwt.decode" "jwt.api_jwt.decode" "jwt.PyJWT.decode")
  (#argument? @finding "verify" "verify")
  (#value? "verify" "False" "0")) @finding
