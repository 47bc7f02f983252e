; Where the path is opened in this file, untrusted-path tells it there.
(call_expression
  function: (_) @f
  arguments: (arguments (_) (_) @part .)
  (#resolves? @f "path.join" "path.resolve" "path.posix.join" "path.win32.join" "path.normalize")
  (#tainted? @part "remote")) @finding
