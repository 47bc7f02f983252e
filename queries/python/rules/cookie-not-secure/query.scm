; Only cookies whose name says that they let someone in: a colour scheme may go over HTTP. Nor is a fixed value a secret.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @key)
  (#any-of? @method "set_cookie" "set_signed_cookie")
  (#match? @key "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)")
  (#not-match? @key "^\\*")
  (#argument? @finding "value" 1 "value")
  (#not-constant? "value")
  (#no-argument? @finding "secure" 6)) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @key)
  (#any-of? @method "set_cookie" "set_signed_cookie")
  (#match? @key "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)")
  (#argument? @finding "value" 1 "value")
  (#not-constant? "value")
  (#argument? @finding "secure" 6 "secure")
  (#value? "secure" "False" "None" "0")) @finding
