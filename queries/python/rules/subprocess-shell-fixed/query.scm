; The text is known, so nothing can be put in today. Pipes, redirections and wildcards are what a shell is for: left out.
(call
  function: (_) @f
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#not-value? "shell" "False" "None" "0" "")
  (#argument? @finding "args" 0 "cmd")
  (#constant? "cmd")
  (#not-value? "cmd" "/[|<>;&`$\\n]|(^|\\s)\\*|^$/")
  (#not-value? "cmd" "/^\\[/")) @finding
