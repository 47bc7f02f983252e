; Turned off by hand.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @name . (_))
  (#any-of? @method "cookie" "setCookie")
  (#match? @response "^(res|response|reply)\\b")
  (#value? @name "/(?i)sess|(^|[._-])sid$|auth|token|jwt|login|remember/")
  (#argument? @finding "secure" 2 "flag")
  (#value? "flag" "false")) @finding

; Forgotten among the options.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @name . (_) . (_))
  (#any-of? @method "cookie" "setCookie")
  (#match? @response "^(res|response|reply)\\b")
  (#value? @name "/(?i)sess|(^|[._-])sid$|auth|token|jwt|login|remember/")
  (#no-argument? @finding "secure" 2)) @finding
