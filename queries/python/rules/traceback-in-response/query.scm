(call
  function: (_) @f
  (#resolves? @f "traceback.format_exc" "traceback.format_exception" "traceback.format_tb")
  (#inside? @finding "return_statement")
  (#inside? @finding "handler")) @finding @code
