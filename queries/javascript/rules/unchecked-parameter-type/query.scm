; What a body or a path holds has the type that was asked for; a query gives a text, or a list of them.
(call_expression
  function: (member_expression object: (_) @value property: (property_identifier) @method)
  (#any-of? @method "indexOf" "includes" "lastIndexOf" "concat" "slice")
  (#not-match? @value "(?i)([a-z]s|list|array)$")
  (#not-match? @value "[(\\[]")
  (#tainted? @value "http")) @finding
