; Not inside an `if`, which may ask for the environment…
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method)
  arguments: (arguments . (member_expression property: (property_identifier) @property) @stack)
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "send" "end" "write" "json")
  (#eq? @property "stack")
  (#not-inside? @finding "if_statement" "ternary_expression")) @finding

; …unless it asks for nothing but the error: if (error) { res.send(error.stack) }
(if_statement
  condition: (parenthesized_expression (identifier))
  consequence: [
    (statement_block [
      (expression_statement (call_expression
        function: (member_expression object: (_) @response property: (property_identifier) @method)
        arguments: (arguments . (member_expression property: (property_identifier) @property) @stack)) @finding)
      (return_statement (call_expression
        function: (member_expression object: (_) @response property: (property_identifier) @method)
        arguments: (arguments . (member_expression property: (property_identifier) @property) @stack)) @finding)
    ])
    (return_statement (call_expression
      function: (member_expression object: (_) @response property: (property_identifier) @method)
      arguments: (arguments . (member_expression property: (property_identifier) @property) @stack)) @finding)
  ]
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "send" "end" "write" "json")
  (#eq? @property "stack"))

; Koa: ctx.body = error.stack
(assignment_expression
  left: (member_expression
    object: (identifier) @response
    property: (property_identifier) @method)
  right: (member_expression property: (property_identifier) @property) @stack
  (#any-of? @response "ctx" "context")
  (#eq? @method "body")
  (#eq? @property "stack")
  (#not-inside? @finding "if_statement" "ternary_expression")) @finding
