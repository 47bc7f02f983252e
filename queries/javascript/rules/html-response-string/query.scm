; What surely comes from the request is untrusted-html's.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier)] @html)
  (#match? @response "^(res|response|reply)(\\.status\\([^()]*\\))?$")
  (#any-of? @method "send" "end" "write")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|\\besc\\(|toFixed|length")
  (#not-inside? @finding "not-html")
  (#not-tainted? @html "remote")) @finding
