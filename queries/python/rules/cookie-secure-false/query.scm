; Written out for any cookie but those that say how a page looks; the ones that let someone in are cookie-not-secure's.
(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "set_cookie" "set_signed_cookie")
  (#argument? @finding "key" 0 "key")
  (#not-match? "key" "(?i)sess|auth|token|jwt|login|remember|(^|[^a-z])sid([^a-z]|$)|theme|lang|locale|colou?r|consent|banner|seen|mode|tz|timezone|currency")
  (#argument? @finding "secure" 6 "secure")
  (#value? "secure" "False" "0")) @finding
