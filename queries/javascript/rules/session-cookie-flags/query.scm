; session({ cookie: { secure: false } })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @cookie
    value: (object (pair
      key: (property_identifier) @key
      value: (_) @flag) @finding))))
  (#resolves? @f "express-session")
  (#eq? @cookie "cookie")
  (#any-of? @key "secure" "httpOnly")
  (#value? @flag "false"))

; cookieSession({ httpOnly: false })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @flag) @finding))
  (#resolves? @f "cookie-session" "koa-session")
  (#any-of? @key "secure" "httpOnly" "signed")
  (#value? @flag "false"))
