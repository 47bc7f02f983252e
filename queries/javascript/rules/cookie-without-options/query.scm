; By its name a session; a token against cross-site requests has to be readable.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @name . (_) .)
  (#any-of? @method "cookie" "setCookie")
  (#match? @response "^(res|response|reply)\\b")
  (#value? @name "/(?i)sess|(^|[._-])sid$|auth|token|jwt|login|remember/")
  (#not-value? @name "/(?i)csrf|xsrf/")
  (#no-argument? @finding "" 2)) @finding
