; What a body or a path holds has the type that was asked for; a query gives a text, or a list of them.
(call_expression
  function: (member_expression object: (_) @value property: (property_identifier) @method)
  (#any-of? @method "includes" "lastIndexOf" "concat")
  (#not-match? @value "(?i)([a-z]s|list|array)$")
  (#not-match? @value "[(\\[]")
  (#tainted? @value "http")) @finding

; `indexOf(prefix) === 0` asks a list and a text alike.
(call_expression
  function: (member_expression object: (_) @value property: (property_identifier) @method)
  (#eq? @method "indexOf")
  (#not-inside? @finding "binary_expression")
  (#not-match? @value "(?i)([a-z]s|list|array)$")
  (#not-match? @value "[(\\[]")
  (#tainted? @value "http")) @finding
(binary_expression
  left: (call_expression
    function: (member_expression object: (_) @value property: (property_identifier) @method)) @finding
  right: (_) @position
  (#eq? @method "indexOf")
  (#match? @position "^(-1|[1-9])")
  (#not-match? @value "(?i)([a-z]s|list|array)$")
  (#not-match? @value "[(\\[]")
  (#tainted? @value "http"))
(binary_expression
  left: (call_expression
    function: (member_expression object: (_) @value property: (property_identifier) @method)) @finding
  operator: [">=" ">"]
  right: (number)
  (#eq? @method "indexOf")
  (#not-match? @value "(?i)([a-z]s|list|array)$")
  (#not-match? @value "[(\\[]")
  (#tainted? @value "http"))
