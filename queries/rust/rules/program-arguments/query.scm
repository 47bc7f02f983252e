; Handed on to a call, they go to a parser.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments)
  (#resolves? @f "std::env::args" "std::env::args_os" "env::args" "env::args_os")
  (#not-inside? @finding "arguments")) @finding
