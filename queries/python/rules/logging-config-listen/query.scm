; It listens on localhost only, but for every user there; verify= is asked before anything is read.
(call
  function: (_) @f
  (#resolves? @f "logging.config.listen")
  (#no-argument? @finding "verify" 1)) @finding
