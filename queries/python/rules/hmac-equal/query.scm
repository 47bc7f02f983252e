; One side is a message authentication code made here.
(comparison_operator . (_) @left "==" . (_) @right .
  (#type? @left "hmac.Code")) @finding @code

(comparison_operator . (_) @left "==" . (_) @right .
  (#not-type? @left "hmac.Code")
  (#type? @right "hmac.Code")) @finding @code

; Both sides are named so. A checksum of a file and the signature of a function need no such care.
(comparison_operator . (_) @left "==" . (_) @right .
  (#match? @left "(?i)((expected|computed|calculated|provided|received|request|webhook)_?(sig|signature|hmac|mac|hash_?mac|token)|api[_-]?key|(csrf|xsrf|auth|access|reset|session|webhook)_?(token|secret|key)|hmac|x-hub-signature[\\w-]*)([\"'\\])]*$)")
  (#not-type? @left "hmac.Code")
  (#not-type? @right "hmac.Code")
  (#not-match? @right "^([rbfuRBFU]{0,2}[\"']|(None|True|False|self)$|[0-9]|type\\(|other\\b)")
  (#match? @right "(?i)(sig|signature|hmac|mac|token|key|secret|digest|expected)([\"'\\])]*$)")) @finding @code
