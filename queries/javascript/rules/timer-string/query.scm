(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier)] @code)
  (#resolves? @f "setTimeout" "setInterval" "setImmediate" "execScript")
  (#value? @code "/(?s)[\\w(;].*\\h|\\h.*[\\w(;]/")
  (#tainted? @code "unknown" "any")) @finding
