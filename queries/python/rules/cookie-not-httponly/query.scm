; Cookies against forged requests are left out: their own script has to read them. Nor is a fixed value a secret.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @key)
  (#any-of? @method "set_cookie" "set_signed_cookie")
  (#match? @key "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)")
  (#not-match? @key "(?i)^\\*|csrf|xsrf")
  (#argument? @finding "value" 1 "value")
  (#not-constant? "value")
  (#no-argument? @finding "httponly" 7)) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @key)
  (#any-of? @method "set_cookie" "set_signed_cookie")
  (#match? @key "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)")
  (#not-match? @key "(?i)csrf|xsrf")
  (#argument? @finding "value" 1 "value")
  (#not-constant? "value")
  (#argument? @finding "httponly" 7 "httponly")
  (#value? "httponly" "False" "None" "0")) @finding
