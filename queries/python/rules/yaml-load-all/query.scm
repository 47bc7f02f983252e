; Many documents in one text; for the rest see yaml-load.
(call
  function: (_) @f
  arguments: (argument_list . (_) @stream .)
  (#resolves? @f "yaml.load_all")
  (#no-argument? @finding "Loader" 1)
  (#not-match? @stream "^\\*")
  (#tainted? @stream "unknown" "any")) @finding

; A loader that builds any object, wherever it was picked
(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.load_all")
  (#argument? @finding "Loader" 1 "loader")
  (#tainted? "loader" "unprotected")
  (#tainted? @stream "unknown" "any")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.unsafe_load_all")
  (#tainted? @stream "unknown" "any")) @finding
