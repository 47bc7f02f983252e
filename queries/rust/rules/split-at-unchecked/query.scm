; unsafe { bytes.split_at_unchecked(at) }, of names and numbers only: nothing else in it needs the block.
(unsafe_block
  (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .)
  (#eq? @method "split_at_unchecked")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @shared "//|/\\*")
  (#not-inside? @shared "safety-commented" "safety-told" "bounds-checked")) @shared

(unsafe_block
  (block . (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments . (_) @index .)) @finding .)
  (#eq? @method "split_at_mut_unchecked")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @index "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-match? @mutable "//|/\\*")
  (#not-inside? @mutable "safety-commented" "safety-told" "bounds-checked")) @mutable
