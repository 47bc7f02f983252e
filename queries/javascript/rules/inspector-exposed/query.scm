(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @host)
  (#resolves? @f "inspector.open" "inspector/promises.open")
  (#value? @host "0.0.0.0" "::" "[::]")) @finding
