(pair
  key: (_) @key
  value: (_) @code
  (#match? @key "^[\"']?\\$(where|function|accumulator)[\"']?$")
  (#tainted? @code "remote")) @finding

(pair
  key: (_) @key
  value: (object (pair key: (property_identifier) @body value: (_) @code))
  (#match? @key "^[\"']?\\$(function|accumulator)[\"']?$")
  (#eq? @body "body")
  (#tainted? @code "remote")) @finding

(assignment_expression
  left: (member_expression property: (property_identifier) @key)
  right: (_) @code
  (#eq? @key "$where")
  (#tainted? @code "remote")) @finding

(call_expression
  function: (member_expression property: (property_identifier) @key)
  arguments: (arguments . (_) @code)
  (#any-of? @key "$where" "mapReduce")
  (#tainted? @code "remote")) @finding
