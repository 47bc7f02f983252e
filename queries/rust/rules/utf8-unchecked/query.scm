; Alone in its unsafe block, in a function that neither looks at the bytes nor has a comment that could give the reason.
; Bytes of `self` are the type's own, which it may have checked when it was made.
(function_item
  body: (block
    [
      (expression_statement (unsafe_block
        (block
          . (call_expression
            function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
            arguments: (arguments . (_) @bytes .)) @finding .)) @block)
      (let_declaration value: (unsafe_block
        (block
          . (call_expression
            function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
            arguments: (arguments . (_) @bytes .)) @finding .)) @block)
      (call_expression arguments: (arguments . (unsafe_block
        (block
          . (call_expression
            function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
            arguments: (arguments . (_) @bytes .)) @finding .)) @block .))
    ]) @body
  (#eq? @name "from_utf8_unchecked")
  (#resolves? @f "std::string::String::from_utf8_unchecked" "std::str::from_utf8_unchecked")
  (#not-constant? @bytes)
  (#not-match? @bytes "\\bself\\b")
  (#not-match? @body "(?i)//|/\\*|ascii|from_utf8\\(|char|hex|digit")
  (#not-inside? @block "safety-commented"))
