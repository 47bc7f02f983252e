; Under a name that says secret it is random-token's. What is drawn on a screen is left alone.
(call_expression
  function: (_) @f
  arguments: (arguments)
  (#resolves? @f "Math.random")) @finding
