; unsafe { char::from_u32_unchecked(code) }, of names and numbers only: nothing else in it needs the block.
(unsafe_block
  (block . (call_expression
    function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
    arguments: (arguments . (_) @given .)) @finding .)
  (#eq? @name "from_u32_unchecked")
  (#match? @type "^((std|core)::)?char$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-constant? @given)
  (#not-match? @made "//|/\\*")
  (#not-inside? @made "safety-commented" "safety-told" "const-code")) @made
