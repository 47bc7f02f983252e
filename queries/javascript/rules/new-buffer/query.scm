; Buffer.from throws when it is given a number.
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @value) @arguments
  (#resolves? @f "Buffer" "buffer.Buffer")
  (#not-constant? @value)) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @value) @arguments
  (#any-of? @f "Buffer")
  (#resolves? @f "Buffer")
  (#not-constant? @value)) @finding
