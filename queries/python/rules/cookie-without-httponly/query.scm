; Any cookie but those that only say how a page looks. The ones that let someone in have a rule of more weight.
(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "set_cookie")
  (#argument? @finding "key" 0 "key")
  (#not-match? "key" "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)|csrf|xsrf|theme|lang|locale|colou?r|consent|banner|seen|(^|[^a-z])tz|timezone|currency")
  (#no-argument? @finding "httponly" 7)) @finding
