(call_expression
  function: (_) @f
  arguments: (arguments (_) . (object (pair key: (property_identifier) @key value: (_) @value) @setting))
  (#resolves? @f "serialize-javascript" "serialize-javascript.default")
  (#eq? @key "unsafe")
  (#value? @value "true")) @finding
