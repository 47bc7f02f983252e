; Told by the name of either side. Nothing, empty, a type or a repetition of the new password are no guesses.
(binary_expression
  left: [(identifier) (member_expression) (call_expression) (subscript_expression) (string)] @left
  operator: ["===" "!==" "==" "!="]
  right: [(identifier) (member_expression) (call_expression) (subscript_expression) (string)] @right
  (#match? @finding "(?i)(^|[^a-z])([a-z]*(password|passwd|secret|signature|hmac)|hash|digest|[a-z]*(api_?key|(auth|access|csrf|xsrf|reset|session|login|correct|expected|valid|user|bearer|invite|verification)_?token))\\b(\\.toString\\([^()]*\\))?(\\s*[!=]==?|$)")
  (#not-match? @left "(?i)confirm|repeat|retype|again|\\.(length|type|kind|value|name|tag|tok)$|^typeof|match|new_?pass|placeholder|location\\.hash|^['\"]['\"]$|token(type|kind)")
  (#not-match? @right "(?i)confirm|repeat|retype|again|^undefined$|\\.(length|type|kind|EOF)$|match|new_?pass|placeholder|location\\.hash|^['\"]['\"]$|token(type|kind)|^['\"](password|token|secret|hash|digest|signature)['\"]$|^['\"].['\"]$|^T[a-zA-Z]*\\.|tokens?\\.[A-Z]")
  (#not-type? @left "crypto.MacDigest")
  (#not-type? @right "crypto.MacDigest")) @finding
