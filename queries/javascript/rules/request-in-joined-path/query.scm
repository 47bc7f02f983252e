; Where the path is opened in this file, untrusted-path tells it there; where it is looked at behind the call, it was made to be looked at.
(call_expression
  function: (_) @f
  arguments: (arguments (_) (_) @part .)
  (#resolves? @f "path.join" "path.resolve" "path.posix.join" "path.win32.join" "path.normalize")
  (#not-inside? @finding "path-checked")
  (#tainted? @part "remote")) @finding
