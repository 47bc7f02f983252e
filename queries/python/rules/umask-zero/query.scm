; As a statement: reading the mask, mask = os.umask(0); os.umask(mask), sets it back.
(expression_statement
  (call
    function: (_) @f
    arguments: (argument_list . (_) @mask .)
    (#resolves? @f "os.umask")
    (#value? @mask "0")) @finding)
