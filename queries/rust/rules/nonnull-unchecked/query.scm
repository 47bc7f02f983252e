; unsafe { NonNull::new_unchecked(pointer) }, of a name: nothing else in it needs the block.
(unsafe_block
  (block . (call_expression
    function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
    arguments: (arguments . (_) @given .)) @finding .)
  (#eq? @name "new_unchecked")
  (#match? @type "^((std|core)::ptr::)?NonNull((::)?<.*>)?$")
  (#match? @given "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#not-match? @made "//|/\\*")
  (#not-inside? @made "safety-commented" "safety-told" "const-code" "null-checked")) @made
