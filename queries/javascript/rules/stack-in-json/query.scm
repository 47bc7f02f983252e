; res.json({ message: err.message, stack: err.stack })
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method)
  arguments: (arguments . (object
    (pair
      key: (property_identifier) @key
      value: (member_expression property: (property_identifier) @property) @stack) @finding))
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "send" "json")
  (#eq? @key "stack")
  (#eq? @property "stack")
  (#not-inside? @finding "if_statement" "ternary_expression")) @call
