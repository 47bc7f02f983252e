; unsafe { value.unwrap_unchecked() }
(unsafe_block
  (block . (call_expression
    function: (field_expression value: (_) @value field: (field_identifier) @method)
    arguments: (arguments)) @finding .)
  (#eq? @method "unwrap_unchecked")
  (#not-inside? @unwrapped "safety-commented")) @unwrapped

; unsafe { *values.get_unchecked(i) }
(unsafe_block
  (block . (unary_expression "*" (call_expression
    function: (field_expression value: (_) @value field: (field_identifier) @method)
    arguments: (arguments . (_) @index .)) @finding) .)
  (#eq? @method "get_unchecked")
  (#not-inside? @indexed "safety-commented")) @indexed

; unsafe { unreachable_unchecked() }
(unsafe_block
  (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @method
    arguments: (arguments)) @finding .)
  (#resolves? @method "std::hint::unreachable_unchecked")
  (#not-inside? @reached "safety-commented")) @reached
