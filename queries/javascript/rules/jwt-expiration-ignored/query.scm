(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (true) @value) @setting @finding))
  (#resolves? @f "jsonwebtoken.verify" "jsonwebtoken.default.verify" "express-jwt" "express-jwt.expressjwt" "koa-jwt" "fast-jwt.createVerifier")
  (#any-of? @key "ignoreExpiration"))
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (true) @value) @setting @finding))
  (#resolves? @f "passport-jwt.Strategy")
  (#eq? @key "ignoreExpiration"))
