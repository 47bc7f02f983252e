; unsafe { NonZeroU32::new_unchecked(count) }, of names and numbers only: nothing else in it needs the block.
(unsafe_block
  (block . (call_expression
    function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
    arguments: (arguments . (_) @given .)) @finding .)
  (#eq? @name "new_unchecked")
  (#match? @type "^((std|core)::num::)?NonZero([UI](8|16|32|64|128|size)|(::)?<.*>)?$")
  (#match? @given "^[a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?( ([-+*/%&|^]|<<|>>) [a-z0-9_][\\w.]*(\\[[\\w.]+\\])?(\\.len\\(\\))?( as [ui]\\w+)?)*$")
  (#not-constant? @given)
  (#not-match? @made "//|/\\*")
  (#not-inside? @made "safety-commented" "safety-told" "const-code" "zero-checked")) @made
