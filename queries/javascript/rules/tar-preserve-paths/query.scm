(call_expression
  function: (_) @f
  (#resolves? @f "tar.x" "tar.extract" "tar.Unpack" "tar.unpack")
  (#argument? @finding "preservePaths" 0 "preserve")
  (#value? "preserve" "true")) @finding

(new_expression
  constructor: (_) @f
  (#resolves? @f "tar.Unpack" "tar.UnpackSync")
  (#argument? @finding "preservePaths" 0 "preserve")
  (#value? "preserve" "true")) @finding
