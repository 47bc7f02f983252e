; A string with text of its own and a hole in it: the command was written here and a value was put in.
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#value? "shell" "True" "1")
  (#argument? @finding "args" 0 "cmd")
  (#value? "cmd" "/(?s).\\h|\\h./")
  (#not-value? "cmd" "/^\\[\\S/")
  (#not-match? @args "\\b(quote|shlex\\.join|list2cmdline)\\(")
  (#tainted? "cmd" "unknown" "database")) @finding
