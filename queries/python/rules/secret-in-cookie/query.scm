(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "set_cookie")
  (#argument? @finding "key" 0 "key")
  (#match? "key" "(?i)passw|pwd|secret|ssn|card")
  (#argument? @finding "value" 1 "value")
  (#tainted? "value" "secret")) @finding
