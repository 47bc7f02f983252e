; Both sides are named so. A checksum of a file and the signature of a function need no such care, and a comparison that
; is handed to a call is, as a rule, part of a query.
(comparison_operator . (_) @left "!=" . (_) @right .
  (#match? @left "(?i)((expected|computed|calculated|provided|received|request|webhook)_?(sig|signature|hmac|mac|hash_?mac|token)|api[_-]?key|(csrf|xsrf|auth|access|reset|session|webhook)_?(token|secret)|(auth|access|webhook)_?key|hmac|x-hub-signature[\\w-]*)([\"'\\])]*$)")
  (#not-type? @left "hmac.Code")
  (#not-type? @right "hmac.Code")
  (#not-match? @right "^([rbfuRBFU]{0,2}[\"']|(None|True|False|self)$|[0-9]|type\\(|other\\b)")
  (#match? @right "(?i)(sig|signature|hmac|mac|token|key|secret|digest|expected)([\"'\\])]*$)")
  (#not-match? @left "(^|\\.)([A-Z]+[a-z]\\w*|c|cls)\\.\\w+$")
  (#not-match? @right "(^|\\.)([A-Z]+[a-z]\\w*|c|cls)\\.\\w+$")
  (#not-inside? @finding "argument_list")) @finding @code
