; Handed on to a call, such as tempfile's, it is that call's matter.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments)
  (#resolves? @f "std::env::temp_dir" "env::temp_dir" "temp_dir")
  (#not-inside? @finding "arguments")) @finding
