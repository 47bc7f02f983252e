; Removed in Python 3.12. On a server there is no certificate to check.
(call
  function: (_) @f
  (#resolves? @f "ssl.wrap_socket")
  (#no-argument? @finding "server_side" 3)) @finding

(call
  function: (_) @f
  (#resolves? @f "ssl.wrap_socket")
  (#argument? @finding "server_side" 3 "server")
  (#value? "server" "False")) @finding
