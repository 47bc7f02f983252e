(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput")
  (#not-constant? @cmd)
  (#not-type? @cmd "shlex.Quoted")
  (#not-match? @cmd "\\b(quote|shlex\\.join)\\(")
  (#tainted? @cmd "unknown" "database")) @finding
