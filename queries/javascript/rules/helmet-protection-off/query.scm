; `xssFilter` is left alone: it sets X-XSS-Protection to 0, which is right either way.
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: [(property_identifier) (string)] @key value: (false) @value) @setting @finding))
  (#resolves? @f "helmet" "helmet.default" "@fastify/helmet" "koa-helmet")
  (#match? @key "^['\"]?(contentSecurityPolicy|frameguard|xFrameOptions|hsts|strictTransportSecurity|noSniff|xContentTypeOptions)['\"]?$"))
; lusca({ nosniff: false })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (false) @value) @setting @finding))
  (#resolves? @f "lusca")
  (#any-of? @key "csp" "xframe" "hsts" "nosniff" "csrf"))
