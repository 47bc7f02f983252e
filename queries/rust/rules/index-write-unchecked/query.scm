; unsafe { *values.get_unchecked_mut(i) = x }; of names and numbers only: nothing else in it needs the block.
(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (assignment_expression
        left: (unary_expression "*" (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @method)
          arguments: (arguments . (_) @index .)) @finding)
        right: (_) @new))
    (assignment_expression
        left: (unary_expression "*" (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @method)
          arguments: (arguments . (_) @index .)) @finding)
        right: (_) @new)
  ] .))) @closed
  . (empty_statement)
  (#eq? @method "get_unchecked_mut")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @new "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @closed "//|/\\*")
  (#not-inside? @closed "safety-commented" "safety-told" "bounds-checked"))

; The same without a semicolon behind the block.
(block
  (expression_statement (unsafe_block (block . [
    (expression_statement (assignment_expression
        left: (unary_expression "*" (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @method)
          arguments: (arguments . (_) @index .)) @finding)
        right: (_) @new))
    (assignment_expression
        left: (unary_expression "*" (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @method)
          arguments: (arguments . (_) @index .)) @finding)
        right: (_) @new)
  ] .))) @open
  (#eq? @method "get_unchecked_mut")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#match? @new "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @open "//|/\\*")
  (#not-inside? @open "safety-commented" "safety-told" "bounds-checked"))
