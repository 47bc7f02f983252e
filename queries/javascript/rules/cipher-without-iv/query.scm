(call_expression
  function: (_) @f
  (#resolves? @f "crypto.createCipher")) @finding
