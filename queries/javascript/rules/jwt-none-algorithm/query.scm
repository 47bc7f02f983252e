; algorithms: ['HS256', 'none']
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair
    key: (property_identifier) @key
    value: (array (string) @algorithm))))
  (#resolves? @f "jsonwebtoken.verify" "express-jwt" "express-jwt.expressjwt" "koa-jwt" "jose.jwtVerify")
  (#eq? @key "algorithms")
  (#match? @algorithm "(?i)^.none.$")) @finding

; algorithm: 'none'
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair
    key: (property_identifier) @key
    value: (_) @algorithm)))
  (#resolves? @f "jsonwebtoken.sign")
  (#eq? @key "algorithm")
  (#value? @algorithm "/(?i)^none$/")) @finding
