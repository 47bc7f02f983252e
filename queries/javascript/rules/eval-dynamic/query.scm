; eval(code), and (0, eval)(code), which resolves to the same name
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f "eval")
  (#not-constant? @code)
  (#tainted? @code "unknown" "any")) @finding

; The last argument of Function is the body. What Function made resolves to its name as well, so
; the name has to stand there.
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) @code .)
  (#any-of? @f "Function" "window.Function" "globalThis.Function")
  (#resolves? @f "Function")
  (#not-constant? @code)
  (#tainted? @code "unknown" "any")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments (_) @code .)
  (#any-of? @f "Function" "window.Function" "globalThis.Function")
  (#resolves? @f "Function")
  (#not-constant? @code)
  (#tainted? @code "unknown" "any")) @finding
