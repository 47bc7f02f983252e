; unsafe { *values.get_unchecked(i) }, of names and numbers only: nothing else in it needs the block.
(
[
  (let_declaration value: (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (arguments (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (return_expression (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (field_initializer value: (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (assignment_expression right: (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (match_arm value: (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (closure_expression body: (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element)
  (block (expression_statement (unsafe_block (block . (unary_expression "*" (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding) .)) @element) .)
]
  (#eq? @method "get_unchecked")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @element "//|/\\*")
  (#not-inside? @element "safety-commented" "safety-told" "bounds-checked"))

; *unsafe { values.get_unchecked(i) }
(
[
  (let_declaration value: (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (arguments (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (return_expression (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (field_initializer value: (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (assignment_expression right: (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (match_arm value: (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (closure_expression body: (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element)
  (block (expression_statement (unary_expression "*" (unsafe_block (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .))) @element) .)
]
  (#eq? @method "get_unchecked")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @element "//|/\\*")
  (#not-inside? @element "safety-commented" "safety-told" "bounds-checked"))
