; Started again as it is, nothing beside it is used.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments)
  (#resolves? @f "std::env::current_exe" "env::current_exe")
  (#not-inside? @finding "arguments")) @finding
