; Nothing of the command is known here. A list is left out: with a shell only its first item is the command.
; What is built in place is for subprocess-shell.
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#value? "shell" "True" "1")
  (#argument? @finding "args" 0 "cmd")
  (#not-constant? "cmd")
  (#not-value? "cmd" "/(?s).\\h|\\h./")
  (#not-value? "cmd" "/^\\[\\S/")
  (#not-type? "cmd" "shlex.Quoted")
  (#not-match? @args "\\b(quote|shlex\\.join|list2cmdline)\\(")
  (#tainted? "cmd" "unknown" "database")) @finding
