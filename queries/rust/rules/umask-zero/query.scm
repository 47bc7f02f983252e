; As a statement of its own: `let old = umask(0)` is how the mask is read, and put back.
(expression_statement
  (call_expression
    function: (_) @f
    arguments: (arguments . (integer_literal) @mask .)) @finding
  (#resolves? @f "libc::umask")
  (#value? @mask "0"))

(expression_statement
  (unsafe_block
    (block
      . (call_expression
        function: (_) @f
        arguments: (arguments . (integer_literal) @mask .)) @finding .))
  (#resolves? @f "libc::umask")
  (#value? @mask "0"))
