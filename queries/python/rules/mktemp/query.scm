(call
  function: (_) @f
  arguments: (argument_list) @arguments
  (#resolves? @f "tempfile.mktemp")) @finding
