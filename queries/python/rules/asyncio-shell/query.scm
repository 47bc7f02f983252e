(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell")
  (#not-constant? @cmd)
  (#not-type? @cmd "shlex.Quoted")
  (#not-match? @cmd "\\b(quote|shlex\\.join)\\(|^cmd=")
  (#tainted? @cmd "unknown" "database")) @finding
