; The text is known, so nothing can be put in today. The shell's own commands and signs need the shell: left out.
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd .)
  (#resolves? @f "os.system")
  (#constant? @cmd)
  (#not-value? @cmd "/[|<>;&`$\\n]|(^|\\s)\\*|^$|^(?i:cls|clear|color|title|cd|pause|stty|reset)\\b/")) @finding
