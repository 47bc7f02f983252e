(pair
  key: (_) @key
  value: (_) @code
  (#match? @key "^[\"']?\\$where[\"']?$")
  (#value? @code "/(?s)\\w.*\\h|\\h.*\\w/")
  (#tainted? @code "unknown" "any")) @finding

(assignment_expression
  left: (member_expression property: (property_identifier) @key)
  right: (_) @code
  (#eq? @key "$where")
  (#value? @code "/(?s)\\w.*\\h|\\h.*\\w/")
  (#tainted? @code "unknown" "any")) @finding

(assignment_expression
  left: (subscript_expression index: (string) @key)
  right: (_) @code
  (#match? @key "^.\\$where.$")
  (#value? @code "/(?s)\\w.*\\h|\\h.*\\w/")
  (#tainted? @code "unknown" "any")) @finding

(call_expression
  function: (member_expression property: (property_identifier) @key)
  arguments: (arguments . (_) @code)
  (#eq? @key "$where")
  (#value? @code "/(?s)\\w.*\\h|\\h.*\\w/")
  (#tainted? @code "unknown" "any")) @finding
