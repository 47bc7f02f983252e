; unsafe { std::hint::unreachable_unchecked() }
(unsafe_block
  (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)
  (#resolves? @f "std::hint::unreachable_unchecked")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @full "//|/\\*")
  (#not-inside? @full "safety-commented" "safety-told")) @full

; By a shorter name: its import may be left over.
(unsafe_block
  (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)
  (#resolves? @f "std::hint::unreachable_unchecked")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @named "//|/\\*")
  (#not-inside? @named "safety-commented" "safety-told")) @named
