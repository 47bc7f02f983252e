; Verifying with a public key that is written down is right.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @secret)
  (#resolves? @f "jsonwebtoken.sign" "jsonwebtoken.verify" "jwt-simple.encode" "jwt-simple.decode")
  (#value? @secret "/^.+$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")
  (#not-value? @secret "/BEGIN (RSA |EC )?PUBLIC KEY|BEGIN CERTIFICATE/")) @finding
