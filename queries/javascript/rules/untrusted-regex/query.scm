(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @pattern)
  (#resolves? @f "RegExp")
  (#tainted? @pattern "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @pattern)
  (#any-of? @f "RegExp" "window.RegExp" "globalThis.RegExp")
  (#resolves? @f "RegExp")
  (#tainted? @pattern "remote")) @finding
; text.match(pattern): a text becomes an expression.
(call_expression
  function: (member_expression object: (_) @text property: (property_identifier) @f)
  arguments: (arguments . (_) @pattern .)
  (#any-of? @f "match" "matchAll" "search")
  (#constant? @text)
  (#tainted? @pattern "remote")) @finding
; { name: { $regex: pattern } }
(pair
  key: (property_identifier) @f
  value: (_) @pattern
  (#eq? @f "$regex")
  (#tainted? @pattern "remote")) @finding
