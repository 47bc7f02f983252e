; A builder of a cookie whose type is known here.
(call_expression
  function: (field_expression field: (field_identifier) @method @finding) @f
  arguments: (arguments . (_) @value .)
  (#any-of? @method "secure" "http_only" "set_secure" "set_http_only")
  (#value? @value "false")
  (#resolves? @f
    "cookie::CookieBuilder.secure" "cookie::CookieBuilder.http_only"
    "cookie::Cookie.set_secure" "cookie::Cookie.set_http_only"))

; Session middleware: these names belong to nothing else.
(call_expression
  function: (field_expression field: (field_identifier) @method @finding) @f
  arguments: (arguments . (_) @value .)
  (#any-of? @method "cookie_secure" "cookie_http_only")
  (#value? @value "false"))

(call_expression
  function: (field_expression field: (field_identifier) @method @finding) @f
  arguments: (arguments . (_) @value .)
  (#any-of? @method "with_secure" "with_http_only")
  (#value? @value "false")
  (#resolves? @f "tower_sessions::SessionManagerLayer.with_secure" "tower_sessions::SessionManagerLayer.with_http_only"))
