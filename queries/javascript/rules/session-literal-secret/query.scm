(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: [(string) (template_string) (identifier) (binary_expression)] @secret)))
  (#resolves? @f "express-session" "cookie-session" "express-jwt" "express-jwt.expressjwt" "koa-session" "iron-session.getIronSession")
  (#any-of? @key "secret" "password")
  (#value? @secret "/^.+$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")
  (#not-value? @secret "/BEGIN (RSA |EC )?PUBLIC KEY|BEGIN CERTIFICATE/")) @finding

; cookieParser('secret')
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @secret)
  (#resolves? @f "cookie-parser")
  (#value? @secret "/^.+$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")) @finding

; cookieSession({ keys: ['secret'] })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (array . (_) @secret))))
  (#resolves? @f "cookie-session" "express-session")
  (#any-of? @key "keys" "secret")
  (#value? @secret "/^.+$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")) @finding

; new JwtStrategy({ secretOrKey: 'secret' })
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: [(string) (template_string) (identifier) (binary_expression)] @secret)))
  (#resolves? @f "passport-jwt.Strategy")
  (#eq? @key "secretOrKey")
  (#value? @secret "/^.+$/")
  (#constant? @secret)
  (#not-value? @secret "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^\\[/")
  (#not-value? @secret "/BEGIN (RSA |EC )?PUBLIC KEY|BEGIN CERTIFICATE/")) @finding
