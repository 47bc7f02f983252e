(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves? @f "paramiko.SSHClient.exec_command" "fabric.Connection.run" "fabric.Connection.sudo" "fabric.api.run" "fabric.api.sudo")
  (#value? @cmd "/(?s).\\h|\\h./")
  (#not-match? @cmd "\\b(quote|shlex\\.join)\\(")
  (#tainted? @cmd "unknown" "database")) @finding
