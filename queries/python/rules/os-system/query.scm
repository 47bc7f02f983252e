(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd .)
  (#resolves? @f "os.system")
  (#not-constant? @cmd)
  (#not-type? @cmd "shlex.Quoted")
  (#not-match? @cmd "\\b(quote|shlex\\.join)\\(")
  (#tainted? @cmd "unknown" "database")) @finding
