; Before PyYAML 5.1 this is the loader that runs code; since 6.0 it is an error.
(call
  function: (_) @f
  arguments: (argument_list . (_) @stream .)
  (#resolves? @f "yaml.load")
  (#no-argument? @finding "Loader" 1)
  (#not-match? @stream "^\\*")
  (#not-version? "pyyaml" ">=6")
  (#tainted? @stream "unknown" "any")) @finding

; A loader that builds any object, wherever it was picked
(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.load")
  (#argument? @finding "Loader" 1 "loader")
  (#tainted? "loader" "unprotected")
  (#tainted? @stream "unknown" "any")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.unsafe_load")
  (#tainted? @stream "unknown" "any")) @finding
