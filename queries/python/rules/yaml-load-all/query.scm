(call
  function: (_) @f
  arguments: (argument_list . (_) @stream .)
  (#resolves? @f "yaml.load_all")
  (#no-argument? @finding "Loader" 1)
  (#not-match? @stream "^\\*")
  (#tainted? @stream "unknown" "any")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.load_all")
  (#argument? @finding "Loader" 1 "loader")
  (#resolves? "loader"
    "yaml.Loader" "yaml.UnsafeLoader" "yaml.CLoader" "yaml.CUnsafeLoader" "yaml.loader.Loader" "yaml.loader.UnsafeLoader"
    "yaml.cyaml.CLoader")
  (#tainted? @stream "unknown" "any")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @stream)
  (#resolves? @f "yaml.unsafe_load_all")
  (#tainted? @stream "unknown" "any")) @finding
