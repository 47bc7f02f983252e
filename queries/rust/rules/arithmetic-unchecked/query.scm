; unsafe { left.unchecked_add(right) }, of names and numbers only: nothing else in it needs the block.
(unsafe_block
  (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .)
  (#eq? @method "unchecked_add")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @add "//|/\\*")
  (#not-inside? @add "safety-commented" "safety-told" "const-code")) @add

(unsafe_block
  (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .)
  (#eq? @method "unchecked_sub")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @sub "//|/\\*")
  (#not-inside? @sub "safety-commented" "safety-told" "const-code")) @sub

(unsafe_block
  (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .)
  (#eq? @method "unchecked_mul")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @mul "//|/\\*")
  (#not-inside? @mul "safety-commented" "safety-told" "const-code")) @mul
