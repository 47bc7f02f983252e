; multer has no limit unless it is told one.
(call_expression
  function: (_) @f
  (#resolves? @f "multer")
  (#no-argument? @finding "limits" 0)) @finding
