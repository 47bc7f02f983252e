; res.redirect(req.query.next), with or without a status and a default.
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments [
    (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))
    (subscript_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))
    (binary_expression
      left: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))
      operator: ["||" "??"])
  ] @target .)
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#eq? @method "redirect")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @part "query" "body" "cookies")
  (#tainted? @target "unknown" "any")) @finding

; The same with a type behind it, in TypeScript: res.redirect(req.query.next as string)
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments [
    (as_expression (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part)))
    (binary_expression
      left: (as_expression (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part)))
      operator: ["||" "??"])
    (binary_expression
      left: (parenthesized_expression (as_expression (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))))
      operator: ["||" "??"])
  ] @target .)
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#eq? @method "redirect")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @part "query" "body" "cookies")
  (#tainted? @target "unknown" "any")) @finding

; res.setHeader('Location', req.query.next)
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . (_) @header . (member_expression
    object: (member_expression object: (identifier) @request property: (property_identifier) @part)) @target)
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "setHeader" "header" "set" "location")
  (#value? @header "/(?i)^location$/")
  (#any-of? @request "req" "request")
  (#any-of? @part "query" "body" "cookies")
  (#tainted? @target "unknown" "any")) @finding
